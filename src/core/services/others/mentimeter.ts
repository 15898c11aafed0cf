import { exact, type Service } from '../service';

export const mentimeter: Service = {
  id: 'mentimeter',
  name: 'Mentimeter',
  company: 'Mentimeter',
  needs: ['e-learning', 'forms'],
  equivalents: ['digistorm', 'classquiz'],
  places: [
    {
      hosts: [exact('www.menti.com', 'menti.com')],
    },
    {
      hosts: [exact('www.mentimeter.com', 'mentimeter.com')],
      paths: [/^\/(app|s)(\/|$)/i],
    },
  ],
  seenAt: ['https://www.menti.com/abc123def456', 'https://www.mentimeter.com/app/home'],
};
