import type { Guide } from '../guide';
import { signaturePdf } from '../software/signature-pdf';

export const yousign: Guide = {
  service: 'yousign',
  out: {
    state: 'open',
    address: 'https://app.yousign.com/',
    formats: ['pdf'],
    ways: ['yousign/way_out'],
  },
  into: [signaturePdf],
  leftBehind: 'shared/left-behind/signature_value',
  asOf: '2026-11',
  sources: [],
};
