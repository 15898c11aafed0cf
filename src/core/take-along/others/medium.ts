import type { ServiceExport } from '../service-export';

export const medium: ServiceExport = {
  service: 'medium',
  pages: [
    {
      thing: 'blog',
      pages: ['https://medium.com/(@|%40){user}/**'],
      shapes: { user: '[\\w.-]+' },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://medium.com/feed/@{user}',
          left: 'left_older',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
    {
      thing: 'blog',
      pages: ['https://medium.com/{publication}/**'],
      shapes: {
        publication:
          '(?!(?:_|about|creators|earn|explore-topics|feed|jobs|list|m|me|membership|new-story|notifications|oembed|p|partner-program|plans|policy|s|search|settings|tag|topic|topics|u)(?:[/?#]|$))[\\w-]+',
      },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://medium.com/feed/{publication}',
          left: 'left_older',
        },
      ],
      caution: 'take_may_refuse',
      source: 'public code that uses the address; for publications not proved',
      asOf: '2026',
      confidence: 'medium',
    },
    {
      thing: 'blog',
      pages: ['https://{user}.medium.com/**'],
      shapes: { user: '(?!(?:www|help|miro|glyph|policy|status|api|cdn-[^.]*)\\.)[\\w-]+' },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://{user}.medium.com/feed',
          left: 'left_older',
        },
      ],
      caution: 'take_may_refuse',
      source: 'public code that uses the address; for sub-domains not proved',
      asOf: '2026',
      confidence: 'medium',
    },
  ],
};
