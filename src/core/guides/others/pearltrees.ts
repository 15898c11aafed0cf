import { dataRequest } from '../data-request';
import type { Guide } from '../guide';
import { formUnknown } from '../shared-ways';
import { shaarli } from '../software/shaarli';

export const pearltrees: Guide = {
  service: 'pearltrees',
  out: { state: 'open', address: 'https://www.pearltrees.com/', formats: [], ways: [dataRequest] },
  into: [shaarli],
  nothingGoesIn: formUnknown,
  asOf: '2026-11',
  sources: [],
};
