import { nationalOutlookHosts } from '../microsoft-hosts';
import { exact, type Service } from '../service';

export const microsoftBookings: Service = {
  id: 'microsoft-bookings',
  name: 'Microsoft Bookings',
  company: 'Microsoft',
  needs: ['date-poll'],
  equivalents: ['nextcloud-calendar', 'easyappointments', 'rallly', 'framadate'],
  places: [
    {
      hosts: [
        exact('outlook.office365.com', 'outlook.office.com', 'outlook.cloud.microsoft'),
        nationalOutlookHosts,
      ],
      paths: [
        /^\/owa\/calendar\/[^/]+\/bookings(\/|$)/i,
        /^\/bookings(\/|$)/i,
        /^\/bookwithme\//i,
        /^\/book\//i,
      ],
    },
    { hosts: [exact('bookings.cloud.microsoft', 'book.ms')] },
  ],
  seenAt: [
    'https://outlook.office365.com/owa/calendar/Permanence@exemple.org/bookings/',
    'https://outlook.office.com/book/Permanence@exemple.org/',
    'https://book.ms/b/Permanence@exemple.org',
  ],
};
