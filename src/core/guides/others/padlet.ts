import type { Guide } from '../guide';
import { scrumblr } from '../software/scrumblr';

export const padlet: Guide = {
  service: 'padlet',
  out: {
    state: 'open',
    address: 'https://padlet.com/dashboard',
    formats: ['PDF', 'PNG', 'CSV', 'XLSX'],
    ways: [{ fr: '« Partager → Exporter ».', en: '“Share → Export”.' }],
  },
  into: [scrumblr],
  asOf: '2026-11',
  sources: [],
};
