import type { ServiceExport } from '../service-export';
import { countryShape } from './google-parts';

export const blogger: ServiceExport = {
  service: 'blogger',
  pages: [
    {
      thing: 'blog',
      pages: ['https://{blog}.blogspot.{country}/**'],
      shapes: { blog: '(?!(?:www|bp)\\.)[\\w-]+', country: countryShape },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://{blog}.blogspot.{country}/feeds/posts/default?alt=rss',
          left: 'left_older',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
