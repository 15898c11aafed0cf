import type { Guide } from '../guide';
import { humhub } from '../software/humhub';
import { mattermost } from '../software/mattermost';

export const workplace: Guide = {
  service: 'workplace',
  out: {
    state: 'none',
    ways: ['workplace/way_out'],
  },
  into: [mattermost, humhub],
  asOf: '2026-11',
  sources: ['Times of India 2024-05-15', 'mspoweruser'],
};
