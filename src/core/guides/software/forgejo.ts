import type { Import } from '../guide';

export const forgejo: Import = {
  software: ['forgejo', 'gitea'],
  name: 'Forgejo, Gitea',
  takes: ['git'],
  by: 'you',
  how: {
    fr: 'Bouton « + », puis « Nouvelle migration » : donnez l’adresse de l’ancien dépôt. Depuis GitHub ou GitLab, tickets, demandes de fusion et wiki peuvent suivre, avec un jeton d’accès ; depuis un autre service, seul le code suit.',
    en: '“+” button, then “New Migration”: give the address of the old repository. From GitHub or GitLab, issues, pull requests and wiki can come along with an access token; from elsewhere, the code alone does.',
  },
  asOf: '2026-11',
  sources: [],
};
