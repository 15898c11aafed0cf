import type { Guide } from '../guide';
import { signaturePdf } from '../software/signature-pdf';

export const docusign: Guide = {
  service: 'docusign',
  out: {
    state: 'open',
    address: 'https://app.docusign.com/home',
    formats: ['pdf'],
    ways: [
      {
        fr: 'Dans chaque enveloppe terminée, téléchargez les documents signés et le certificat.',
        en: 'In each completed envelope, download the signed documents and the certificate.',
      },
    ],
  },
  into: [signaturePdf],
  leftBehind: {
    fr: 'Une signature faite dans Signature PDF est une image : elle n’a pas la valeur d’une signature électronique qualifiée.',
    en: 'A signature made in Signature PDF is a picture: it has not the worth of a qualified electronic signature.',
  },
  asOf: '2026-11',
  sources: [],
};
