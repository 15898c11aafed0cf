import { exact, type Service } from '../service';

export const avaaz: Service = {
  id: 'avaaz',
  name: 'Avaaz',
  company: 'Avaaz',
  needs: ['petition'],
  equivalents: ['drupal-petition', 'framapetitions', 'decidim'],
  places: [
    {
      hosts: [exact('secure.avaaz.org', 'www.avaaz.org', 'avaaz.org')],
      paths: [
        /^\/(campaign|community_petitions|[a-z]{2}\/petition)(\/|$)/i,
        /^\/page\/[a-z]{2}\/?$/i,
        // The campaigns of before 2017: /fr/sauvons_les_abeilles/
        /^\/[a-z]{2}\/[a-z0-9]+_[a-z0-9_]+\/?$/i,
      ],
    },
  ],
  seenAt: ['https://secure.avaaz.org/campaign/fr/eau_loc/', 'https://avaaz.org/campaign/fr/z'],
};
