import type { Guide } from '../guide';
import { wordpressCopy } from '../software/wordpress-copy';

export const eMonsite: Guide = {
  service: 'e-monsite',
  out: { state: 'open', address: null, formats: [], ways: ['shared/ways/data_request'] },
  into: [wordpressCopy],
  nothingGoesIn: 'shared/nothing-goes-in/pages_stay',
  farewell: 'shared/farewells/site',
  asOf: '2026-11',
  sources: [],
};
