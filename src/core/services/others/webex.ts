import { forPrograms, presented } from '../never-in-use';
import { exact, label, type Service, under } from '../service';

export const webex: Service = {
  id: 'webex',
  name: 'Webex',
  company: 'Cisco',
  needs: ['videoconf'],
  equivalents: ['jitsi', 'bigbluebutton', 'galene', 'nextcloud-talk'],
  places: [
    {
      hosts: [
        under('webex.com', 'every organisation has its own host'),
        under('webexgov.us', 'every administration has its own host'),
      ],
      notHosts: [
        exact(
          'www.webex.com',
          'help.webex.com',
          'support.webex.com',
          'developer.webex.com',
          'status.webex.com',
          'blog.webex.com',
          'pricing.webex.com',
          'essentials.webex.com',
          'community.webex.com',
          'apphub.webex.com',
          'cart.webex.com',
          'signin.webex.com',
          'login.webex.com',
          'identity.webex.com',
          'binaries.webex.com',
          'akamaicdn.webex.com',
        ),
        label(/^idbroker/, 'webex.com', 'sign-in, one host per region'),
      ],
      notPaths: [/^\/WBXService(\/|$)/i, presented],
      pageless: [forPrograms],
    },
  ],
  seenAt: [
    'https://exemple.webex.com/exemple/j.php?MTID=mabc',
    'https://web.webex.com/meetings',
    'https://meet123.webex.com/meet/pr12345678',
  ],
};
