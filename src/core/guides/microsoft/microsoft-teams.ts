import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';
import { mattermost } from '../software/mattermost';
import { nextcloudTalk } from '../software/nextcloud-talk';
import { rocketchat } from '../software/rocketchat';
import { zulip } from '../software/zulip';

export const microsoftTeams: Guide = {
  service: 'microsoft-teams',
  out: {
    state: 'open',
    address: 'https://go.microsoft.com/fwlink/?linkid=2128346',
    formats: ['json-of-microsoft-teams', 'zip-of-microsoft-teams'],
    ways: ['microsoft-teams/way_out_1', 'microsoft-teams/way_out_2'],
  },
  into: [
    mattermost,
    jitsi,
    nextcloudTalk,
    bigbluebutton,
    {
      ...zulip,
      takes: ['zip-of-microsoft-teams'],
      by: 'hoster',
      ask: 'microsoft-teams/zulip_ask',
      how: 'microsoft-teams/zulip_how',
      sources: ['zulip/zulip import-from-microsoft-teams.mdx'],
    },
    rocketchat,
  ],
  leftBehind: 'microsoft-teams/left_behind',
  farewell: 'shared/farewells/chat',
  asOf: '2026-11',
  sources: ['zulip/zulip import-from-microsoft-teams.mdx'],
};
