import type { Guide } from '../guide';
import { docxToText } from '../shared-conversions';
import { docsLasuite } from '../software/docs-lasuite';
import { hedgedoc } from '../software/hedgedoc';

export const microsoftLoop: Guide = {
  service: 'microsoft-loop',
  out: {
    state: 'open',
    address: 'https://loop.cloud.microsoft/',
    formats: ['docx', 'pdf'],
    ways: ['microsoft-loop/way_out'],
  },
  into: [docsLasuite, hedgedoc],
  conversions: [docxToText],
  asOf: '2026-11',
  sources: [],
};
