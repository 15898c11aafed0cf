import type { ServiceExport } from '../service-export';
import { accountShape } from './google-parts';

export const googleContacts: ServiceExport = {
  service: 'google-contacts',
  pages: [
    {
      thing: 'contacts',
      pages: ['https://contacts.google.com[/u/{account}]/**'],
      shapes: { account: accountShape },
      ways: [
        {
          formats: ['vcf'],
          as: 'page',
          template: 'https://contacts.google.com[/u/{account}]/export',
        },
      ],
      caution: 'take_may_refuse',
      source: 'public code of two projects',
      asOf: '2026',
      confidence: 'low',
    },
  ],
};
