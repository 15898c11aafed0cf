import { nationalOutlookHosts } from '../microsoft-hosts';
import { exact, type Service, under } from '../service';

export const outlookMail: Service = {
  id: 'outlook-mail',
  name: 'Outlook Mail',
  company: 'Microsoft',
  needs: ['email'],
  equivalents: [
    'roundcube',
    'snappymail',
    'bluemind',
    'sogo',
    'zimbra',
    'mailcow',
    'yunohost',
    'nextcloud-mail',
  ],
  places: [
    {
      hosts: [
        exact(
          'outlook.live.com',
          'outlook.office.com',
          'outlook.office365.com',
          'outlook.cloud.microsoft',
        ),
        nationalOutlookHosts,
      ],
      notPaths: [
        /^\/owa\/calendar\//i,
        /^\/(calendar|people|bookings|bookwithme|book)(\/|$)/i,
        /^\/owa\/auth(\/|$)/i,
        /\/options\/general\/export(\/|$)/i,
      ],
      // What programs and scripts connect to, and the names of their rights.
      pageless: [
        /^\/(adminapi|api|autodiscover|ews|mapi|microsoft-server-activesync|powershell|powershell-liveid|rest|webhook)(\/|$)/i,
        /^\/(\.default|[a-z]+\.(accessas|read|send)[a-z.]*)$/i,
        /^\/owa\/service\.svc(\/|$)/i,
      ],
    },
    {
      hosts: [
        exact(
          'outlook.com',
          'www.outlook.com',
          'hotmail.com',
          'www.hotmail.com',
          'hotmail.fr',
          'www.hotmail.fr',
          'mail.live.com',
        ),
      ],
    },
    { hosts: [under('mail.live.com', 'mailboxes were spread over numbered hosts')] },
  ],
  seenAt: [
    'https://outlook.live.com/mail/0/inbox',
    'https://outlook.office365.com/mail/',
    'https://outlook.office.com/owa/exemple.org/',
  ],
};
