import type { Guide } from '../guide';
import { peertube } from '../software/peertube';
import { takeout, takeoutAddress } from '../takeout';

export const youtube: Guide = {
  service: 'youtube',
  out: {
    state: 'open',
    address: takeoutAddress('youtube'),
    formats: ['mp4', 'csv'],
    ways: [takeout('youtube'), 'youtube/way_out_1', 'youtube/way_out_2'],
  },
  into: [peertube],
  leftBehind: 'shared/left-behind/views_and_comments',
  farewell: 'shared/farewells/video',
  asOf: '2026-11',
  sources: [
    'docs.joinpeertube.org channel sync API',
    'Chocobozzz/PeerTube PR 5135',
    'github.com/Pelski/ytzero/wiki',
  ],
};
