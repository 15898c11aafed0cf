import type { ServiceExport } from '../service-export';

export const tumblr: ServiceExport = {
  service: 'tumblr',
  pages: [
    {
      thing: 'blog',
      pages: ['https://www.tumblr.com/{name}/**'],
      shapes: {
        name: '(?!(?:about|activity|api|apps|blog|buttons|communities|customize|dashboard|developers|docs|domains|explore|following|followers|forgot_password|help|inbox|jobs|likes|live|login|logout|new|oauth2?|oembed|policy|press|privacy|queue|reblog|register|search|settings|share|signup|spotlight|svc|tagged|tags|trending|widgets)(?:[/?#]|$))[\\w-]+',
      },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://{name}.tumblr.com/rss',
          left: 'left_older',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
    {
      thing: 'blog',
      pages: ['https://{name}.tumblr.com/**'],
      shapes: {
        name: '(?!(?:api|assets|static|platform|help|www|media|at|data|engineering)\\.)[\\w-]+',
      },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://{name}.tumblr.com/rss',
          left: 'left_older',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
