import type { Guide } from '../guide';
import { jitsi } from '../software/jitsi';
import { matrix } from '../software/matrix';
import { nextcloudTalk } from '../software/nextcloud-talk';

export const skype: Guide = {
  service: 'skype',
  out: {
    state: 'none',
    ways: ['skype/way_out'],
  },
  into: [jitsi, matrix, nextcloudTalk],
  asOf: '2026-11',
  sources: ['smallbiztrends.com 2025-05-01', 'techminis.com'],
};
