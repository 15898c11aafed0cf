import type { Guide } from '../guide';
import { signaturePdf } from '../software/signature-pdf';

export const smallpdf: Guide = {
  service: 'smallpdf',
  out: {
    state: 'nothing',
    address: null,
    ways: [
      {
        fr: 'Rien à emporter : vos fichiers sont sur votre ordinateur, et ceux que vous avez envoyés sont à effacer dans votre compte, si vous en avez un.',
        en: 'Nothing to take: your files are on your computer, and those you sent can be deleted in your account, if you have one.',
      },
    ],
  },
  into: [signaturePdf],
  asOf: '2026-11',
  sources: [],
};
