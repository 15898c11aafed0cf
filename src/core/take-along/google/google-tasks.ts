import type { ServiceExport } from '../service-export';
import { accountShape } from './google-parts';

export const googleTasks: ServiceExport = {
  service: 'google-tasks',
  pages: [
    {
      thing: 'tasks',
      pages: [
        'https://tasks.google.com[/u/{account}]/**',
        'https://calendar.google.com/calendar[/u/{account}]/r/tasks/**',
        'https://mail.google.com/tasks/**',
      ],
      shapes: { account: accountShape },
      ways: [
        {
          formats: ['archive'],
          as: 'page',
          template: 'https://takeout.google.com[/u/{account}]/settings/takeout/custom/tasks',
        },
      ],
      source: 'public code that opens the address',
      asOf: '2026',
      confidence: 'medium',
    },
  ],
};
