import type { ServiceExport } from '../service-export';
import { accountShape, countryShape } from './google-parts';

export const googleMyMaps: ServiceExport = {
  service: 'google-my-maps',
  pages: [
    {
      thing: 'map',
      pages: [
        'https://[(www|maps).]google.{country}/maps/d[/u/{account}][/(viewer|edit|embed|drive|view|map)]',
      ],
      shapes: { account: accountShape, country: countryShape, mid: '[\\w.-]+' },
      query: { mid: '{mid}' },
      ways: [
        {
          formats: ['kml'],
          as: 'file',
          template: 'https://www.google.com/maps/d[/u/{account}]/kml?mid={mid}&forcekml=1',
          keep: ['authuser'],
          left: 'left_pictures',
        },
      ],
      source: 'public code that uses the address, with /u/1/ too',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
