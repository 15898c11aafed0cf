import { exact, type Service } from '../service';

export const linktree: Service = {
  id: 'linktree',
  name: 'Linktree',
  company: 'Linktree',
  needs: ['website'],
  equivalents: ['linkstack', 'scribouilli', 'yeswiki'],
  places: [
    {
      hosts: [exact('linktr.ee')],
      notPaths: [/^\/(login|register|s|blog|admin\/login)(\/|$)/i],
    },
  ],
  seenAt: ['https://linktr.ee/exemple', 'https://linktr.ee/admin'],
};
