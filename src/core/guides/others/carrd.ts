import { dataRequest } from '../data-request';
import type { Guide } from '../guide';
import { pagesStay } from '../shared-ways';
import { wordpressCopy } from '../software/wordpress-copy';

export const carrd: Guide = {
  service: 'carrd',
  out: { state: 'open', address: null, formats: [], ways: [dataRequest] },
  into: [wordpressCopy],
  nothingGoesIn: pagesStay,
  asOf: '2026-11',
  sources: [],
};
