import type { Guide } from '../guide';
import { easyappointments } from '../software/easyappointments';

export const calendly: Guide = {
  service: 'calendly',
  out: {
    state: 'open',
    address: 'https://calendly.com/app/scheduled_events/user/me',
    formats: ['csv'],
    ways: ['calendly/way_out'],
  },
  into: [easyappointments],
  nothingGoesIn: 'shared/nothing-goes-in/start_again',
  asOf: '2026-11',
  sources: [],
};
