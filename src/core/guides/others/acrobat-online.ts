import type { Guide } from '../guide';
import { signaturePdf } from '../software/signature-pdf';

export const acrobatOnline: Guide = {
  service: 'acrobat-online',
  out: {
    state: 'open',
    address: 'https://acrobat.adobe.com/link/documents/files',
    formats: ['pdf'],
    ways: [
      {
        fr: 'Dans « Documents », cochez les fichiers, puis téléchargez-les.',
        en: 'In “Documents”, tick the files, then download them.',
      },
    ],
  },
  into: [signaturePdf],
  asOf: '2026-11',
  sources: [],
};
