import type { Guide } from '../guide';
import { easyappointments } from '../software/easyappointments';

export const calendly: Guide = {
  service: 'calendly',
  out: {
    state: 'open',
    address: 'https://calendly.com/app/scheduled_events/user/me',
    formats: ['CSV'],
    ways: [{ fr: '« Événements planifiés → Exporter ».', en: '“Scheduled events → Export”.' }],
  },
  into: [easyappointments],
  asOf: '2026-11',
  sources: [],
};
