import type { Guide } from '../guide';
import { signaturePdf } from '../software/signature-pdf';

export const ilovepdf: Guide = {
  service: 'ilovepdf',
  out: {
    state: 'nothing',
    address: null,
    ways: ['shared/ways/files_on_computer'],
  },
  into: [signaturePdf],
  asOf: '2026-11',
  sources: [],
};
