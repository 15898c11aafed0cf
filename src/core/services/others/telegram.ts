import { exact, type Service, under } from '../service';

export const telegram: Service = {
  id: 'telegram',
  name: 'Telegram',
  company: 'Telegram',
  needs: ['im', 'team-chat'],
  equivalents: ['matrix', 'xmpp', 'mattermost', 'movim'],
  places: [
    {
      hosts: [
        exact(
          'web.telegram.org',
          'webk.telegram.org',
          'webz.telegram.org',
          'telegram.me',
          't.me',
          'telegram.dog',
          'telegra.ph',
          'graph.org',
        ),
        under('t.me', 'every user name may be a host'),
      ],
    },
  ],
  seenAt: [
    'https://web.telegram.org/k/',
    'https://t.me/framasoft',
    'https://telegram.me/framasoft',
  ],
};
