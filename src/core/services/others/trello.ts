import { exact, type Service } from '../../service';

export const trello: Service = {
  id: 'trello',
  name: 'Trello',
  company: 'Atlassian',
  needs: ['kanban'],
  equivalents: ['wekan', 'kanboard', 'nextcloud-deck', 'planka', 'vikunja', 'focalboard'],
  places: [
    {
      hosts: [exact('trello.com', 'www.trello.com')],
      paths: [
        /^\/(b|c|w|u|board|invite|template|templates\/[^/]+\/.+)(\/|$)/i,
        /^\/[^/]+\/(home|boards|members|account)\/?$/i,
      ],
    },
  ],
  seenAt: [
    'https://trello.com/c/XyZ789/12-imprimer-les-tracts',
    'https://trello.com/w/espaceexemple/home',
  ],
};
