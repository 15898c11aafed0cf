import type { ServiceExport } from '../service-export';
import { accountShape } from './google-parts';

export const gmail: ServiceExport = {
  service: 'gmail',
  pages: [
    {
      thing: 'messages',
      pages: [
        'https://mail.google.com[/mail][/u/{account}]/**',
        'https://inbox.google.com[/u/{account}]/**',
      ],
      shapes: { account: accountShape },
      ways: [
        {
          formats: ['mbox'],
          as: 'page',
          template: 'https://takeout.google.com[/u/{account}]/settings/takeout/custom/gmail',
        },
      ],
      source: 'public code that opens the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
