import type { Import } from '../guide';

export const signaturePdf: Import = {
  software: ['signature-pdf', 'stirling-pdf', 'bentopdf'],
  name: 'Signature PDF, Stirling-PDF, BentoPDF',
  takes: ['pdf'],
  by: 'you',
  how: {
    fr: 'Sans compte le plus souvent : ouvrez la page, choisissez le fichier PDF de votre ordinateur, puis ce que vous voulez en faire.',
    en: 'Mostly without an account: open the page, choose the PDF file from your computer, then what you want to do with it.',
  },
  asOf: '2026-11',
  sources: [],
};
