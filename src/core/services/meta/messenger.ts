import { exact, type Service } from '../../service';

export const messenger: Service = {
  id: 'messenger',
  name: 'Messenger',
  company: 'Meta',
  needs: ['im', 'videoconf'],
  equivalents: ['matrix', 'xmpp', 'nextcloud-talk', 'jitsi', 'movim', 'jami', 'delta-chat'],
  places: [
    {
      hosts: [
        exact(
          'www.facebook.com',
          'web.facebook.com',
          'm.facebook.com',
          'facebook.com',
          'mbasic.facebook.com',
        ),
      ],
      paths: [/^\/messages(\/|$)/i, /^\/messenger_media/i, /^\/groupcall\//i],
    },
    {
      hosts: [exact('www.messenger.com', 'messenger.com', 'm.me', 'msng.link')],
      notPaths: [/^\/(features|desktop|privacy|login)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.facebook.com/messages/',
    'https://www.messenger.com/',
    'https://messenger.com/e2ee/t/123',
  ],
};
