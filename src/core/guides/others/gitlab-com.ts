import { forgeFarewell } from '../farewells';
import type { Guide } from '../guide';
import { forgejo } from '../software/forgejo';
import { gitlab } from '../software/gitlab';

export const gitlabCom: Guide = {
  service: 'gitlab-com',
  out: {
    state: 'open',
    address: 'https://gitlab.com/dashboard/projects',
    formats: ['git', 'zip-of-gitlab'],
    ways: [
      {
        fr: 'Chaque dépôt se recopie avec git. « Paramètres → Général → Avancé → Exporter le projet » donne le projet entier, que reprend un autre GitLab.',
        en: 'Each repository can be copied with git. “Settings → General → Advanced → Export project” gives the whole project, which another GitLab takes in.',
      },
    ],
  },
  into: [forgejo, gitlab],
  farewell: forgeFarewell,
  asOf: '2026-11',
  sources: [],
};
