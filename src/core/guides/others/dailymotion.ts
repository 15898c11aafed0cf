import type { Guide } from '../guide';
import { peertube } from '../software/peertube';

export const dailymotion: Guide = {
  service: 'dailymotion',
  out: {
    state: 'open',
    address: 'https://www.dailymotion.com/partner/',
    formats: ['mp4'],
    ways: ['dailymotion/way_out'],
  },
  into: [peertube],
  leftBehind: 'shared/left-behind/views_and_comments',
  farewell: 'shared/farewells/video',
  asOf: '2026-11',
  sources: [],
};
