import { exact, type Service } from '../service';

export const tricount: Service = {
  id: 'tricount',
  name: 'Tricount',
  company: 'bunq',
  needs: ['expenses'],
  equivalents: ['ihatemoney', 'nextcloud-cospend', 'spliit'],
  places: [
    {
      hosts: [exact('tricount.com', 'www.tricount.com')],
      paths: [
        // The key of a tricount has both cases; a word has not.
        /^\/([a-z]{2}\/)?(topic\/)?(?=[a-z]+[A-Z0-9])[A-Za-z0-9]{9,}(\/|$)/,
        /^\/([a-z]{2}\/)?(join|tricount)(\/|$)/i,
      ],
    },
    { hosts: [exact('web.tricount.com')] },
  ],
  seenAt: ['https://tricount.com/tAbCdEfGhIjKl', 'https://web.tricount.com/login/done'],
};
