import { exact, type Service, under } from '../../service';

export const outlookMail: Service = {
  id: 'outlook-mail',
  name: 'Outlook mail',
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
      ],
      notPaths: [
        /^\/owa\/calendar\//i,
        /^\/(calendar|people|bookings|bookwithme|book)(\/|$)/i,
        /^\/(webhook|api|ews|autodiscover|imap|smtp|pop)([/.]|$)/i,
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
