import type { Guide } from '../guide';
import { matrix } from '../software/matrix';
import { mattermost } from '../software/mattermost';

export const discord: Guide = {
  service: 'discord',
  out: {
    state: 'open',
    address: 'https://discord.com/channels/@me',
    formats: ['json-of-discord'],
    ways: ['discord/way_out'],
  },
  into: [matrix, mattermost],
  nothingGoesIn: 'shared/nothing-goes-in/talk_stays',
  leftBehind: 'discord/left_behind',
  farewell: 'shared/farewells/chat',
  asOf: '2026-11',
  sources: [],
};
