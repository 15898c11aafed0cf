import { exact, type Service } from '../../service';

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
      ],
    },
    { hosts: [exact('chng.it')] },
  ],
  seenAt: ['https://www.change.org/p/sauvons-la-bibliotheque', 'https://chng.it/AbC123'],
};
