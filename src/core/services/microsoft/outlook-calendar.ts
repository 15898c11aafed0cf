import { nationalOutlookHosts } from '../microsoft-hosts';
import { exact, type Service } from '../service';

export const outlookCalendar: Service = {
  id: 'outlook-calendar',
  name: 'Outlook Calendar',
  company: 'Microsoft',
  needs: ['calendar'],
  equivalents: ['nextcloud-calendar', 'sogo', 'baikal', 'radicale', 'bluemind', 'framagenda'],
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
      paths: [/^\/calendar(\/|$)/i, /^\/owa\/calendar\//i],
      notPaths: [/\/bookings?(\/|$)/i, /\.ics$/i],
    },
    {
      hosts: [
        exact('outlook.live.com', 'outlook.office.com', 'outlook.office365.com'),
        nationalOutlookHosts,
      ],
      paths: [/^\/owa\/*$/i],
      query: { path: /^\/calendar(\/|$)/i },
    },
    { hosts: [exact('calendar.live.com')] },
  ],
  seenAt: [
    'https://outlook.office.com/calendar/',
    'https://outlook.live.com/calendar/0/view/month',
    'https://outlook.cloud.microsoft/calendar/view/week',
  ],
};
