import type { Guide } from '../guide';
import { paheko } from '../software/paheko';

export const assoconnect: Guide = {
  service: 'assoconnect',
  out: { state: 'open', address: null, formats: [], ways: ['shared/ways/data_request'] },
  into: [paheko],
  nothingGoesIn: 'shared/nothing-goes-in/form_unknown',
  asOf: '2026-11',
  sources: [],
};
