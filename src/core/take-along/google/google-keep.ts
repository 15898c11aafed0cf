import type { ServiceExport } from '../service-export';
import { accountShape } from './google-parts';

export const googleKeep: ServiceExport = {
  service: 'google-keep',
  pages: [
    {
      thing: 'notes',
      pages: ['https://keep.google.com[/u/{account}]/**'],
      shapes: { account: accountShape },
      ways: [
        {
          formats: ['archive'],
          as: 'page',
          template: 'https://takeout.google.com[/u/{account}]/settings/takeout/custom/keep',
        },
      ],
      source: 'public code that opens the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
