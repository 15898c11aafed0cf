import type { Guide } from '../guide';
import { matrix } from '../software/matrix';
import { mattermost } from '../software/mattermost';
import { rocketchat } from '../software/rocketchat';
import { zulip } from '../software/zulip';

export const slack: Guide = {
  service: 'slack',
  out: {
    state: 'open',
    address: 'https://my.slack.com/services/export',
    formats: ['zip-of-slack'],
    ways: ['slack/way_out'],
  },
  into: [
    {
      ...mattermost,
      takes: ['zip-of-slack'],
      by: 'hoster',
      ask: 'slack/mattermost_ask',
      how: 'slack/channels_come_along',
      sources: ['docs.mattermost.com migrate-from-slack'],
    },
    {
      ...rocketchat,
      takes: ['zip-of-slack'],
      by: 'hoster',
      ask: 'slack/rocketchat_ask',
      how: 'slack/channels_come_along',
    },
    {
      ...zulip,
      takes: ['zip-of-slack'],
      by: 'hoster',
      ask: 'slack/zulip_ask',
      how: 'slack/zulip_how',
      sources: ['zulip/zulip import-from-slack.mdx'],
    },
    matrix,
  ],
  leftBehind: 'slack/left_behind',
  farewell: 'shared/farewells/chat',
  asOf: '2026-11',
  sources: ['docs.mattermost.com migrate-from-slack', 'zulip/zulip import-from-slack.mdx'],
};
