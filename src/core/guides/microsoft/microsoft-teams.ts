import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';
import { mattermost } from '../software/mattermost';
import { nextcloudTalk } from '../software/nextcloud-talk';
import { rocketchat } from '../software/rocketchat';

export const microsoftTeams: Guide = {
  service: 'microsoft-teams',
  out: {
    state: 'open',
    address: 'https://go.microsoft.com/fwlink/?linkid=2128346',
    formats: ['JSON'],
    ways: [
      {
        fr: 'Compte personnel : la page d’export de Teams donne les conversations et les fichiers.',
        en: 'Personal account: the Teams export page gives conversations and files.',
      },
      {
        fr: 'Compte de travail ou d’école : demandez à l’administrateur.',
        en: 'Work or school account: ask the administrator.',
      },
    ],
  },
  into: [mattermost, jitsi, nextcloudTalk, bigbluebutton, rocketchat],
  leftBehind: {
    fr: 'Les conversations ne s’importent nulle part ailleurs, à notre connaissance.',
    en: 'As far as we know, the conversations can’t be imported anywhere else.',
  },
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: [],
};
