import { exact, type Service } from '../../service';

export const avaaz: Service = {
  id: 'avaaz',
  name: 'Avaaz',
  company: 'Avaaz',
  needs: ['petition'],
  equivalents: ['drupal-petition', 'framapetitions', 'decidim'],
  places: [
    {
      hosts: [exact('secure.avaaz.org', 'www.avaaz.org', 'avaaz.org')],
      paths: [/^\/(campaign|community_petitions|[a-z]{2}\/petition|page\/[a-z]{2}\/?$)/i],
    },
  ],
  seenAt: ['https://secure.avaaz.org/campaign/fr/eau_loc/', 'https://avaaz.org/campaign/fr/z'],
};
