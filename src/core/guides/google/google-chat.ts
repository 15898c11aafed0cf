import type { Guide } from '../guide';
import { matrix } from '../software/matrix';
import { mattermost } from '../software/mattermost';
import { rocketchat } from '../software/rocketchat';
import { zulip } from '../software/zulip';
import { takeoutByHand, takeoutStart } from '../takeout';

export const googleChat: Guide = {
  service: 'google-chat',
  out: {
    state: 'open',
    address: takeoutStart,
    formats: ['json-of-google-chat'],
    ways: [takeoutByHand('Google Chat')],
  },
  into: [matrix, mattermost, rocketchat, zulip],
  nothingGoesIn: 'shared/nothing-goes-in/talk_stays',
  farewell: 'shared/farewells/chat',
  asOf: '2026-11',
  sources: [],
};
