import type { Import } from '../guide';

export const signaturePdf: Import = {
  software: ['signature-pdf', 'stirling-pdf', 'bentopdf'],
  name: 'Signature PDF, Stirling-PDF, BentoPDF',
  takes: ['pdf'],
  by: 'you',
  how: 'software/signature-pdf/how',
  asOf: '2026-11',
  sources: [],
};
