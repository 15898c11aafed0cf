import type { Guide } from '../guide';
import { peertube } from '../software/peertube';

export const vimeo: Guide = {
  service: 'vimeo',
  out: {
    state: 'open',
    address: 'https://vimeo.com/manage/videos',
    formats: ['mp4'],
    ways: ['vimeo/way_out'],
  },
  into: [peertube],
  leftBehind: 'shared/left-behind/views_and_comments',
  farewell: 'shared/farewells/video',
  asOf: '2026-11',
  sources: ['Bitcastvideo/peertube-channelsync', 'docs.joinpeertube.org'],
};
