import type { ServiceExport } from '../service-export';

export const pinterest: ServiceExport = {
  service: 'pinterest',
  pages: [
    {
      thing: 'gallery',
      pages: ['https://[{host}.]pinterest.{country}/{user}/{board}'],
      shapes: {
        host: '(?:www|[a-z]{2}(?:-[a-z]{2})?)',
        country: '(?:com|info|[a-z]{2}|com?\\.[a-z]{2})',
        user: '(?!(?:_|about|business|categories|discover|email|explore|ideas|login|logout|oauth|password|pin|privacy|pw|resource|search|settings|shopping|signup|source|terms|today|topics|v3|videos)/)[\\w-]+',
        board: '(?!_|(?:pins|boards|followers|following|tries|likes)(?:[/?#]|$))[\\w-]+',
      },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://www.pinterest.com/{user}/{board}.rss',
          left: 'left_older',
        },
      ],
      source: 'github.com/RSS-Bridge/rss-bridge (bridges/PinterestBridge.php)',
      asOf: '2026-08-18',
      confidence: 'medium',
    },
  ],
};
