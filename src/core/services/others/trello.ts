import { exact, type Service } from '../service';

export const trello: Service = {
  id: 'trello',
  name: 'Trello',
  company: 'Atlassian',
  needs: ['kanban'],
  equivalents: ['wekan', 'kanboard', 'nextcloud-deck', 'vikunja', 'focalboard'],
  places: [
    {
      hosts: [exact('trello.com', 'www.trello.com')],
      paths: [
        /^\/(b|c|w|u|board|card|add-card|invite)(\/|$)/i,
        /^\/[^/]+\/(home|boards|members|account|activity|cards)\/?$/i,
      ],
      // The API, and the landing page in each language.
      notPaths: [/^\/1\//, /^\/[a-z]{2}(-[a-z]{2})?\//i],
      pageless: [/^\/[bc]\/.*\.(json|csv)$/i],
    },
  ],
  seenAt: [
    'https://trello.com/c/XyZ789/12-imprimer-les-tracts',
    'https://trello.com/w/espaceexemple/home',
  ],
};
