import type { Guide } from '../guide';
import { hedgedoc } from '../software/hedgedoc';

export const microsoftLoop: Guide = {
  service: 'microsoft-loop',
  out: {
    state: 'open',
    address: 'https://loop.cloud.microsoft/',
    formats: ['DOCX', 'PDF'],
    ways: [
      {
        fr: 'Menu de la page, puis l’export vers Word ou PDF.',
        en: 'Page menu, then export to Word or PDF.',
      },
    ],
  },
  into: [hedgedoc],
  asOf: '2026-11',
  sources: [],
};
