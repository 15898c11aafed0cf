import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';
import { mattermost } from '../software/mattermost';

export const amazonChime: Guide = {
  service: 'amazon-chime',
  out: {
    state: 'none',
    ways: ['amazon-chime/way_out'],
  },
  into: [jitsi, bigbluebutton, mattermost],
  asOf: '2026-11',
  sources: ['docs.aws.amazon.com/chime'],
};
