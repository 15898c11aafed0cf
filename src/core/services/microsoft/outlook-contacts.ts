import { nationalOutlookHosts } from '../microsoft-hosts';
import { exact, type Service } from '../service';

export const outlookContacts: Service = {
  id: 'outlook-contacts',
  name: 'Outlook People',
  company: 'Microsoft',
  needs: ['contacts'],
  equivalents: ['nextcloud-contacts', 'sogo', 'baikal', 'radicale'],
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
      paths: [/^\/people(\/|$)/i],
    },
    {
      hosts: [
        exact('outlook.live.com', 'outlook.office.com', 'outlook.office365.com'),
        nationalOutlookHosts,
      ],
      paths: [/^\/owa\/*$/i],
      query: { path: /^\/people(\/|$)/i },
    },
    { hosts: [exact('people.live.com')] },
  ],
  seenAt: [
    'https://outlook.live.com/people/0/',
    'https://outlook.office.com/people/',
    'https://outlook.cloud.microsoft/people/',
  ],
};
