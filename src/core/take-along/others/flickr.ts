import type { ServiceExport } from '../service-export';

export const flickr: ServiceExport = {
  service: 'flickr',
  pages: [
    {
      thing: 'gallery',
      // A name of one's own choice is not in the feed's address.
      pages: ['https://[(www|m).]flickr.com/(photos|people)/{id}/**'],
      shapes: { id: '\\d+(?:@|%40)N\\d\\d' },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://www.flickr.com/services/feeds/photos_public.gne?id={id}',
          left: 'left_older',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
