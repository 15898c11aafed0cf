import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { matrix } from '../software/matrix';
import { mattermost } from '../software/mattermost';
import { rocketchat } from '../software/rocketchat';

export const slack: Guide = {
  service: 'slack',
  out: {
    state: 'open',
    address: 'https://my.slack.com/services/export',
    formats: ['ZIP', 'JSON'],
    ways: [
      {
        fr: '« Paramètres de l’espace → Importer/Exporter des données → Exporter ». Il faut être administrateur.',
        en: '“Workspace settings → Import/Export data → Export”. You have to be an administrator.',
      },
    ],
  },
  into: [
    {
      ...mattermost,
      how: {
        fr: 'L’hébergeur peut y importer l’archive de Slack (outils mmetl et mmctl) : demandez-lui avant d’ouvrir l’équipe.',
        en: 'The hoster can import the Slack archive (mmetl and mmctl tools): ask them before you open the team.',
      },
    },
    {
      ...rocketchat,
      how: {
        fr: 'L’un et l’autre ont un import Slack, dans l’administration : demandez à l’hébergeur.',
        en: 'Both have a Slack import, in the administration: ask the hoster.',
      },
    },
    matrix,
  ],
  leftBehind: {
    fr: 'Sur les formules courantes, seuls les canaux publics sont exportés.',
    en: 'On standard plans, only public channels are exported.',
  },
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: ['docs.mattermost.com migrate-from-slack'],
};
