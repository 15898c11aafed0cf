import type { Guide } from '../guide';
import { easyappointments } from '../software/easyappointments';

export const microsoftBookings: Guide = {
  service: 'microsoft-bookings',
  out: {
    state: 'open',
    address: 'https://outlook.office.com/bookings/homepage',
    formats: ['TSV'],
    ways: [
      {
        fr: 'Dans la vue agenda, exportez les réservations.',
        en: 'In the calendar view, export the bookings.',
      },
    ],
  },
  into: [easyappointments],
  asOf: '2026-11',
  sources: [],
};
