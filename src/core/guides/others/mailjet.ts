import type { Guide } from '../guide';
import { listmonk } from '../software/listmonk';
import { sympa } from '../software/sympa';

export const mailjet: Guide = {
  service: 'mailjet',
  out: {
    state: 'open',
    address: 'https://app.mailjet.com/contacts',
    formats: ['csv'],
    ways: ['mailjet/way_out'],
  },
  into: [listmonk, sympa],
  leftBehind: 'shared/left-behind/templates',
  asOf: '2026-11',
  sources: [],
};
