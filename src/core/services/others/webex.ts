import { exact, type Service, under } from '../../service';

export const webex: Service = {
  id: 'webex',
  name: 'Webex',
  company: 'Cisco',
  needs: ['videoconf'],
  equivalents: ['jitsi', 'bigbluebutton', 'galene', 'nextcloud-talk'],
  places: [
    {
      hosts: [under('webex.com', 'every account has its own host')],
      notHosts: [
        exact(
          'www.webex.com',
          'help.webex.com',
          'developer.webex.com',
          'status.webex.com',
          'blog.webex.com',
          'pricing.webex.com',
        ),
      ],
      notPaths: [/^\/$/i],
    },
    { hosts: [exact('web.webex.com')] },
  ],
  seenAt: [
    'https://exemple.webex.com/exemple/j.php?MTID=mabc',
    'https://web.webex.com/meetings',
    'https://meet123.webex.com/meet/pr12345678',
  ],
};
