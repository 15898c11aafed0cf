import { pinterestDomains } from '../country-domains';
import { country, exact, label, type Service } from '../service';

export const pinterest: Service = {
  id: 'pinterest',
  name: 'Pinterest',
  company: 'Pinterest',
  needs: ['photo-hosting', 'bookmarks'],
  equivalents: ['piwigo', 'pixelfed', 'shaarli', 'linkding'],
  places: [
    {
      hosts: [
        exact('www.pinterest.com', 'pinterest.com', 'www.pinterest.fr', 'pinterest.fr'),
        label(/^[a-z]{2}(-[a-z]{2})?$/, 'pinterest.com', 'one host per country'),
        country('www.pinterest', pinterestDomains),
      ],
      notPaths: [
        /^\/(login|logout|signup|password|oauth|about|_|business|pw|resource|terms|privacy|developers|v3)(\/|$)/i,
      ],
    },
    { hosts: [exact('pin.it')] },
  ],
  seenAt: [
    'https://www.pinterest.fr/',
    'https://www.pinterest.com/pin/123/',
    'https://pin.it/AbC123',
  ],
};
