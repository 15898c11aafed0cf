import { exact, type Service } from '../service';

export const genially: Service = {
  id: 'genially',
  name: 'Genially',
  company: 'Genially',
  needs: ['slides', 'e-learning'],
  equivalents: ['digislides', 'revealjs', 'moodle'],
  places: [
    {
      hosts: [exact('app.genially.com', 'app.genial.ly')],
      notPaths: [/^\/(login|register)(\/|$)/i],
    },
    {
      hosts: [exact('view.genially.com', 'view.genial.ly')],
    },
  ],
  seenAt: [
    'https://app.genially.com/dashboard',
    'https://view.genially.com/65a1b2c3d4e5f6',
    'https://view.genial.ly/5f0a1b2c3d4e5f',
  ],
};
