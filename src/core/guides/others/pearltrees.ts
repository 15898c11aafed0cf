import type { Guide } from '../guide';
import { shaarli } from '../software/shaarli';

export const pearltrees: Guide = {
  service: 'pearltrees',
  out: {
    state: 'open',
    address: 'https://www.pearltrees.com/',
    formats: [],
    ways: ['shared/ways/data_request'],
  },
  into: [shaarli],
  nothingGoesIn: 'shared/nothing-goes-in/form_unknown',
  asOf: '2026-11',
  sources: [],
};
