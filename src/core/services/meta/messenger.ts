import { facebookHosts } from '../facebook-hosts';
import { exact, type Service } from '../service';

export const messenger: Service = {
  id: 'messenger',
  name: 'Messenger',
  company: 'Meta',
  needs: ['im', 'videoconf'],
  equivalents: ['matrix', 'xmpp', 'nextcloud-talk', 'jitsi', 'movim', 'jami', 'delta-chat'],
  places: [
    {
      hosts: facebookHosts,
      paths: [/^\/(messages|messenger_media)(\/|$)/i, /^\/(groupcall|videocall)\//i],
    },
    {
      hosts: [exact('www.messenger.com', 'messenger.com')],
      notPaths: [
        /^\/(about|api|business|desktop|features|help|legal|platform|privacy)(\/|$)/i,
        /^\/(checkpoint|login|recover)(\/|$|\.php)/i,
      ],
    },
    { hosts: [exact('m.me', 'msng.link')] },
  ],
  seenAt: [
    'https://www.facebook.com/messages/',
    'https://www.messenger.com/',
    'https://messenger.com/e2ee/t/123',
  ],
};
