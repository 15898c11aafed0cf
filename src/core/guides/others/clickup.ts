import type { Guide } from '../guide';
import { openproject } from '../software/openproject';
import { vikunja } from '../software/vikunja';

export const clickup: Guide = {
  service: 'clickup',
  out: {
    state: 'open',
    address: 'https://app.clickup.com/',
    formats: ['csv', 'xlsx'],
    ways: [
      {
        fr: 'Dans une vue en liste ou en tableau, exportez les tâches ; les réglages de l’espace donnent l’ensemble.',
        en: 'In a list or table view, export the tasks; the settings of the workspace give everything.',
      },
    ],
  },
  into: [vikunja, openproject],
  asOf: '2026-11',
  sources: [],
};
