import type { ServiceExport } from '../service-export';
import { accountShape } from './google-parts';

export const googlePhotos: ServiceExport = {
  service: 'google-photos',
  pages: [
    {
      thing: 'photos',
      // What others share is in no archive of one's own.
      pages: ['https://photos.google.com[/u/{account}][/{page}/**]'],
      shapes: {
        account: accountShape,
        page: '(?!(?:apps|about|intl|login|share|u)(?:[/?#]|$))[^/?#]+',
      },
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
