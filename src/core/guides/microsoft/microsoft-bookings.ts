import type { Guide } from '../guide';
import { easyappointments } from '../software/easyappointments';

export const microsoftBookings: Guide = {
  service: 'microsoft-bookings',
  out: {
    state: 'open',
    address: 'https://outlook.office.com/bookings/homepage',
    formats: ['tsv'],
    ways: ['microsoft-bookings/way_out'],
  },
  into: [easyappointments],
  nothingGoesIn: 'shared/nothing-goes-in/start_again',
  asOf: '2026-11',
  sources: [],
};
