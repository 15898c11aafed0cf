import { exact, type Service } from '../service';

export const gmxMail: Service = {
  id: 'gmx-mail',
  name: 'GMX',
  company: 'United Internet',
  needs: ['email'],
  equivalents: ['roundcube', 'snappymail', 'sogo'],
  places: [
    {
      hosts: [
        exact(
          'navigator-bs.gmx.com',
          'navigator-bs.gmx.fr',
          'navigator-bs.gmx.de',
          '3c-bs.gmx.com',
        ),
      ],
      notPaths: [/^\/login(\/|$)/i],
    },
  ],
  seenAt: ['https://navigator-bs.gmx.com/mail', 'https://navigator-bs.gmx.com/home?sid=abc'],
};
