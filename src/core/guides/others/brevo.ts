import type { Guide } from '../guide';
import { listmonk } from '../software/listmonk';
import { sympa } from '../software/sympa';

export const brevo: Guide = {
  service: 'brevo',
  out: {
    state: 'open',
    address: 'https://app.brevo.com/',
    formats: ['csv'],
    ways: ['brevo/way_out'],
  },
  into: [listmonk, sympa],
  leftBehind: 'brevo/left_behind',
  asOf: '2026-11',
  sources: [],
};
