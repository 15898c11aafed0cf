import type { Guide } from '../guide';
import { startAgain } from '../shared-ways';
import { easyappointments } from '../software/easyappointments';

export const calendly: Guide = {
  service: 'calendly',
  out: {
    state: 'open',
    address: 'https://calendly.com/app/scheduled_events/user/me',
    formats: ['csv'],
    ways: [{ fr: '« Événements planifiés → Exporter ».', en: '“Scheduled events → Export”.' }],
  },
  into: [easyappointments],
  nothingGoesIn: startAgain,
  asOf: '2026-11',
  sources: [],
};
