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
    ways: [
      {
        fr: 'Menu de la page, puis l’export vers Word ou PDF.',
        en: 'Page menu, then export to Word or PDF.',
      },
    ],
  },
  into: [docsLasuite, hedgedoc],
  conversions: [docxToText],
  asOf: '2026-11',
  sources: [],
};
