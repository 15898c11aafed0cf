import type { Guide } from '../guide';
import { listmonk } from '../software/listmonk';
import { sympa } from '../software/sympa';

export const mailchimp: Guide = {
  service: 'mailchimp',
  out: {
    state: 'open',
    address: 'https://admin.mailchimp.com/account/export/',
    formats: ['csv'],
    ways: ['mailchimp/way_out'],
  },
  into: [listmonk, sympa],
  leftBehind: 'shared/left-behind/templates',
  asOf: '2026-11',
  sources: [],
};
