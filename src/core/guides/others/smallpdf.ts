import type { Guide } from '../guide';
import { signaturePdf } from '../software/signature-pdf';

export const smallpdf: Guide = {
  service: 'smallpdf',
  out: {
    state: 'nothing',
    address: null,
    ways: ['shared/ways/files_on_computer'],
  },
  into: [signaturePdf],
  asOf: '2026-11',
  sources: [],
};
