import { chatFarewell } from '../farewells';
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
      takes: ['zip-of-slack'],
      by: 'hoster',
      ask: {
        fr: 'Demandez à l’hébergeur, avant d’ouvrir l’équipe, s’il peut y importer l’archive de Slack (outils mmetl et mmctl).',
        en: 'Ask the host, before you open the team, whether they can import the Slack archive (mmetl and mmctl tools).',
      },
      how: {
        fr: 'Les canaux et leurs messages suivent.',
        en: 'Channels and their messages come along.',
      },
      sources: ['docs.mattermost.com migrate-from-slack'],
    },
    {
      ...rocketchat,
      takes: ['zip-of-slack'],
      by: 'hoster',
      ask: {
        fr: 'Demandez à l’hébergeur d’importer l’archive de Slack : l’import est dans l’administration de Rocket.Chat.',
        en: 'Ask the host to import the Slack archive: the import is in Rocket.Chat’s administration.',
      },
      how: {
        fr: 'Les canaux et leurs messages suivent.',
        en: 'Channels and their messages come along.',
      },
    },
    {
      ...zulip,
      takes: ['zip-of-slack'],
      by: 'hoster',
      ask: {
        fr: 'Demandez à l’hébergeur, avant qu’il crée votre organisation Zulip, s’il peut y importer l’archive de Slack : cela se fait sur le serveur.',
        en: 'Ask the host, before they create your Zulip organisation, whether they can import the Slack archive into it: that is done on the server.',
      },
      how: {
        fr: 'Il lui faut l’archive, et un jeton de bot Slack, qu’un administrateur de votre espace peut créer.',
        en: 'They need the archive, and a Slack bot token, which an administrator of your workspace can create.',
      },
      sources: ['zulip/zulip import-from-slack.mdx'],
    },
    matrix,
  ],
  leftBehind: {
    fr: 'Sur les formules courantes, seuls les canaux publics sont exportés.',
    en: 'On standard plans, only public channels are exported.',
  },
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: ['docs.mattermost.com migrate-from-slack', 'zulip/zulip import-from-slack.mdx'],
};
