import { dataRequest } from '../data-request';
import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { wordpressCopy } from '../software/wordpress-copy';

export const overBlog: Guide = {
  service: 'over-blog',
  out: { state: 'open', address: null, formats: [], ways: [dataRequest] },
  into: [wordpressCopy],
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
