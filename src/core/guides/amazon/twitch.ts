import type { Guide } from '../guide';
import { peertube } from '../software/peertube';

export const twitch: Guide = {
  service: 'twitch',
  out: {
    state: 'open',
    address: 'https://dashboard.twitch.tv/',
    formats: ['mp4'],
    ways: ['twitch/way_out'],
  },
  into: [peertube],
  leftBehind: 'shared/left-behind/views_and_comments',
  farewell: 'shared/farewells/video',
  asOf: '2026-11',
  sources: [],
};
