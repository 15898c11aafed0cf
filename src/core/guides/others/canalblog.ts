import { dataRequest } from '../data-request';
import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { pagesStay } from '../shared-ways';
import { wordpressCopy } from '../software/wordpress-copy';

export const canalblog: Guide = {
  service: 'canalblog',
  out: { state: 'open', address: null, formats: [], ways: [dataRequest] },
  into: [wordpressCopy],
  nothingGoesIn: pagesStay,
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
