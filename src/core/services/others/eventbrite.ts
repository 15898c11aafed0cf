import { eventbriteDomains } from '../../country-domains';
import { country, type Service, under } from '../../service';

export const eventbrite: Service = {
  id: 'eventbrite',
  name: 'Eventbrite',
  company: 'Eventbrite',
  needs: ['events'],
  equivalents: ['mobilizon', 'gancio', 'pretix', 'hi-events'],
  places: [
    {
      hosts: [
        country('www.eventbrite', eventbriteDomains),
        country('eventbrite', eventbriteDomains),
      ],
      paths: [
        /^\/(e|o|d|c|cc|manage|organizations|myevent|create|tickets|x|signin\/checkout|home)(\/|$)/i,
      ],
    },
    { hosts: [under('eventbrite.com', 'every account has its own host')], paths: [/^\/?$/i] },
    { hosts: [country('www.eventbrite', eventbriteDomains)], paths: [/^\/?$/i] },
  ],
  seenAt: [
    'https://www.eventbrite.fr/e/billets-fete-du-libre-123456',
    'https://exemple.eventbrite.com/',
  ],
};
