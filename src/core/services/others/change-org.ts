import { exact, type Service } from '../service';

export const changeOrg: Service = {
  id: 'change-org',
  name: 'Change.org',
  company: 'Change.org',
  needs: ['petition'],
  equivalents: ['drupal-petition', 'framapetitions', 'decidim'],
  places: [
    {
      hosts: [exact('www.change.org', 'change.org')],
      paths: [
        /^\/(p|o|start-a-petition|search|topic|t|f|m|u|petition|petitions|psf|my_petitions|d|l)(\/|$)/i,
        // The home shows petitions to sign.
        /^\/$/,
        // Of before 2014: /fr/pétitions/titre
        /^\/[a-z]{2}(-[a-z]{2})?\/(petitions|p%C3%A9titions|peticiones|petitionen|petizioni)(\/|$)/i,
      ],
    },
    { hosts: [exact('chng.it')] },
  ],
  seenAt: ['https://www.change.org/p/sauvons-la-bibliotheque', 'https://chng.it/AbC123'],
};
