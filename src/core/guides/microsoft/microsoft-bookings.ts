import type { Guide } from '../guide';
import { startAgain } from '../shared-ways';
import { easyappointments } from '../software/easyappointments';

export const microsoftBookings: Guide = {
  service: 'microsoft-bookings',
  out: {
    state: 'open',
    address: 'https://outlook.office.com/bookings/homepage',
    formats: ['tsv'],
    ways: [
      {
        fr: 'Dans la vue agenda, exportez les réservations.',
        en: 'In the calendar view, export the bookings.',
      },
    ],
  },
  into: [easyappointments],
  nothingGoesIn: startAgain,
  asOf: '2026-11',
  sources: [],
};
