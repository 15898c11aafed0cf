import { dataRequest } from '../data-request';
import type { Guide } from '../guide';
import { formUnknown } from '../shared-ways';
import { paheko } from '../software/paheko';

export const assoconnect: Guide = {
  service: 'assoconnect',
  out: { state: 'open', address: null, formats: [], ways: [dataRequest] },
  into: [paheko],
  nothingGoesIn: formUnknown,
  asOf: '2026-11',
  sources: [],
};
