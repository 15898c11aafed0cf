import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { matrix } from '../software/matrix';
import { mattermost } from '../software/mattermost';
import { rocketchat } from '../software/rocketchat';

export const googleChat: Guide = {
  service: 'google-chat',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/chat',
    formats: ['JSON'],
    ways: [takeout('Google Chat')],
  },
  into: [matrix, mattermost, rocketchat],
  leftBehind: {
    fr: 'Les conversations ne s’importent nulle part ailleurs, à notre connaissance.',
    en: 'As far as we know, the conversations can’t be imported anywhere else.',
  },
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: [],
};
