import { exact, type Service } from '../service';

export const wooclap: Service = {
  id: 'wooclap',
  name: 'Wooclap',
  company: 'Wooclap',
  needs: ['e-learning', 'forms'],
  equivalents: ['digistorm', 'classquiz'],
  places: [
    {
      hosts: [exact('app.wooclap.com')],
      notPaths: [/^\/auth(\/|$)/i],
    },
  ],
  seenAt: ['https://app.wooclap.com/events/ABCDEF/0', 'https://app.wooclap.com/ABCDEF'],
};
