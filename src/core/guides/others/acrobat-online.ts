import type { Guide } from '../guide';
import { signaturePdf } from '../software/signature-pdf';

export const acrobatOnline: Guide = {
  service: 'acrobat-online',
  out: {
    state: 'open',
    address: 'https://acrobat.adobe.com/link/documents/files',
    formats: ['pdf'],
    ways: ['acrobat-online/way_out'],
  },
  into: [signaturePdf],
  asOf: '2026-11',
  sources: [],
};
