import { eventbriteDomains } from '../country-domains';
import { country, label, type Service, underCountry } from '../service';

export const eventbrite: Service = {
  id: 'eventbrite',
  name: 'Eventbrite',
  company: 'Bending Spoons',
  needs: ['events'],
  equivalents: ['mobilizon', 'gancio', 'pretix', 'hi-events'],
  places: [
    {
      hosts: [
        country('www.eventbrite', eventbriteDomains),
        country('eventbrite', eventbriteDomains),
      ],
      paths: [
        /^\/(e|o|d|b|c|cc|event|manage|organizations|myevent|mytickets|create|tickets|tickets-external|checkout|checkout-external|countdown-widget|x|signin\/checkout|home)(\/|$)/i,
        /^\/$/,
      ],
    },
    {
      hosts: [underCountry('eventbrite', eventbriteDomains, 'an organiser may have its own host')],
      notHosts: [
        label(
          /^(api|blog|careers|developers?|engineering|help|investor|status|support)$/,
          'eventbrite.com',
          'pages about the service',
        ),
        country('blog.eventbrite', eventbriteDomains),
      ],
      paths: [/^\/$/],
    },
  ],
  seenAt: [
    'https://www.eventbrite.fr/e/billets-fete-du-libre-123456',
    'https://exemple.eventbrite.com/',
  ],
};
