import type { Guide } from '../guide';
import { signaturePdf } from '../software/signature-pdf';

export const docusign: Guide = {
  service: 'docusign',
  out: {
    state: 'open',
    address: 'https://app.docusign.com/home',
    formats: ['pdf'],
    ways: ['docusign/way_out'],
  },
  into: [signaturePdf],
  leftBehind: 'shared/left-behind/signature_value',
  asOf: '2026-11',
  sources: [],
};
