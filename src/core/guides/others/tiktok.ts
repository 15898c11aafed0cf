import type { Guide } from '../guide';
import { peertube } from '../software/peertube';

export const tiktok: Guide = {
  service: 'tiktok',
  out: {
    state: 'open',
    address: 'https://www.tiktok.com/setting/download-your-data',
    formats: ['json-of-tiktok', 'txt', 'mp4'],
    ways: ['tiktok/way_out'],
  },
  into: [peertube],
  leftBehind: 'shared/left-behind/views_and_comments',
  farewell: 'shared/farewells/video',
  asOf: '2026-11',
  sources: [],
};
