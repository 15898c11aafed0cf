import type { Guide } from '../guide';
import { cryptpad } from '../software/cryptpad';
import { ethercalc } from '../software/ethercalc';
import { grist } from '../software/grist';
import { nextcloud } from '../software/nextcloud';
import { takeout, takeoutAddress } from '../takeout';

export const googleSheets: Guide = {
  service: 'google-sheets',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: ['ods', 'xlsx', 'csv'],
    ways: ['google-sheets/way_out', takeout('drive')],
  },
  into: [ethercalc, nextcloud, grist, cryptpad],
  leftBehind: 'google-sheets/left_behind',
  asOf: '2026-11',
  sources: [],
};
