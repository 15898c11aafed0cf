import type { Guide } from '../guide';
import { vikunja } from '../software/vikunja';

export const microsoftTodo: Guide = {
  service: 'microsoft-todo',
  out: {
    state: 'open',
    address: null,
    formats: ['account-of-microsoft-todo'],
    ways: ['microsoft-todo/way_out'],
  },
  into: [vikunja],
  asOf: '2026-11',
  sources: ['go-vikunja/vikunja pkg/modules/migration'],
};
