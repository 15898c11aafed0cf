import { exact, type Service } from '../../service';

export const tricount: Service = {
  id: 'tricount',
  name: 'Tricount',
  company: 'bunq',
  needs: ['expenses'],
  equivalents: ['ihatemoney', 'nextcloud-cospend', 'spliit'],
  places: [
    {
      hosts: [exact('tricount.com', 'www.tricount.com', 'api.tricount.com')],
      paths: [/^\/([a-z]{2}\/)?(t[A-Za-z0-9]{8,}|[A-Za-z0-9]{14,}|join|tricount)(\/|$)/i],
    },
    { hosts: [exact('web.tricount.com')] },
  ],
  seenAt: ['https://tricount.com/tAbCdEfGhIjKl', 'https://web.tricount.com/login/done'],
};
