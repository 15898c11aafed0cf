import type { ServiceExport } from '../service-export';
import { accountShape } from './google-parts';

export const googlePhotos: ServiceExport = {
  service: 'google-photos',
  pages: [
    {
      thing: 'photos',
      pages: [
        'https://photos.google.com[/u/{account}][/(album|photo|people|search|albums|archive|favorites|direct|quotamanagement|documents|explore)/**]',
      ],
      shapes: { account: accountShape },
      ways: [
        {
          formats: ['archive'],
          as: 'page',
          template: 'https://takeout.google.com[/u/{account}]/settings/takeout/custom/photos',
        },
      ],
      source: 'public code that opens the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
