import type { Guide } from '../guide';
import { openproject } from '../software/openproject';

export const jira: Guide = {
  service: 'jira',
  out: {
    state: 'open',
    address: 'https://home.atlassian.com/',
    formats: ['CSV'],
    ways: [
      {
        fr: 'Dans les filtres, « Exporter les tickets » ; l’administrateur peut faire une sauvegarde entière.',
        en: 'In the filters, “Export issues”; the administrator can make a full backup.',
      },
    ],
  },
  into: [openproject],
  asOf: '2026-11',
  sources: [],
};
