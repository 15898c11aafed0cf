import type { Guide } from '../guide';
import { openproject } from '../software/openproject';

export const asana: Guide = {
  service: 'asana',
  out: {
    state: 'open',
    address: 'https://app.asana.com/',
    formats: ['CSV', 'JSON'],
    ways: [
      {
        fr: 'Menu du projet, « Exporter/Imprimer », puis CSV ou JSON.',
        en: 'Project menu, “Export/Print”, then CSV or JSON.',
      },
    ],
  },
  into: [openproject],
  asOf: '2026-11',
  sources: [],
};
