import type { ServiceExport } from '../service-export';

export const vimeo: ServiceExport = {
  service: 'vimeo',
  pages: [
    {
      thing: 'channel',
      pages: ['https://[www.]vimeo.com/{user}[/videos]'],
      // Numbers are videos.
      shapes: {
        user: '(?!\\d+(?:[/?#]|$)|(?:about|album|api|blog|business|careers|categories|channels|compare|create|customers|dmca|enterprise|event|features|folder|groups|guidelines|help|home|integrations|jobs|join|legal|library|live|log_in|login|manage|oauth|ondemand|partners|press|pricing|privacy|products|resources|search|security|settings|showcase|signup|site_map|solutions|staffpicks|stats|stock|store|terms|trust|upgrade|upload|use-cases|user|videos|watch|watchlater|cookie_policy|de|es|fr|it|ja|ko|pt|pt-br)(?:[/?#]|$))[\\w-]+',
      },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://vimeo.com/{user}/videos/rss',
          left: 'left_older',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'medium',
    },
  ],
};
