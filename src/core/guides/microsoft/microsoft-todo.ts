import type { Guide } from '../guide';
import { vikunja } from '../software/vikunja';

export const microsoftTodo: Guide = {
  service: 'microsoft-todo',
  out: {
    state: 'open',
    address: 'https://outlook.live.com/mail/0/options/general/export',
    formats: ['PST'],
    ways: [
      {
        fr: 'Les tâches partent avec l’export de la boîte Outlook (fichier PST).',
        en: 'Tasks go with the export of the Outlook mailbox (PST file).',
      },
    ],
  },
  into: [vikunja],
  asOf: '2026-11',
  sources: [],
};
