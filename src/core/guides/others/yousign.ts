import type { Guide } from '../guide';
import { signaturePdf } from '../software/signature-pdf';

export const yousign: Guide = {
  service: 'yousign',
  out: {
    state: 'open',
    address: 'https://app.yousign.com/',
    formats: ['pdf'],
    ways: [
      {
        fr: 'Dans chaque demande terminée, téléchargez les documents signés et le dossier de preuve.',
        en: 'In each completed request, download the signed documents and the proof file.',
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
