import { dataRequest } from '../data-request';
import type { Guide } from '../guide';
import { wordpressCopy } from '../software/wordpress-copy';

export const carrd: Guide = {
  service: 'carrd',
  out: { state: 'open', address: null, formats: [], ways: [dataRequest] },
  into: [wordpressCopy],
  asOf: '2026-11',
  sources: [],
};
