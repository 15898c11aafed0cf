import type { Guide } from '../guide';
import { startAgain } from '../shared-ways';
import { openproject } from '../software/openproject';
import { vikunja } from '../software/vikunja';

export const basecamp: Guide = {
  service: 'basecamp',
  out: {
    state: 'open',
    address: 'https://3.basecamp.com/',
    formats: ['html'],
    ways: [
      {
        fr: 'Dans l’administration, le propriétaire du compte demande l’export : une page HTML avec tous les fichiers.',
        en: 'In the administration, the owner of the account asks for the export: an HTML page with all files.',
      },
    ],
  },
  into: [openproject, vikunja],
  nothingGoesIn: startAgain,
  asOf: '2026-11',
  sources: [],
};
