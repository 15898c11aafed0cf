import { chatFarewell } from '../farewells';
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
    ways: [
      {
        fr: 'Compte personnel : la page d’export de Teams donne les conversations et les fichiers.',
        en: 'Personal account: the Teams export page gives conversations and files.',
      },
      {
        fr: 'Compte de travail ou d’école : l’administrateur demande à Microsoft l’outil d’export des données de Teams. Comptez un mois, et 500 personnes au plus.',
        en: 'Work or school account: the administrator asks Microsoft for the Teams data export tool. Allow a month, and 500 people at most.',
      },
    ],
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
      ask: {
        fr: 'Demandez à l’hébergeur, avant qu’il crée votre organisation Zulip, s’il peut y importer l’export de Teams.',
        en: 'Ask the host, before they create your Zulip organisation, whether they can import the Teams export into it.',
      },
      how: {
        fr: 'D’un compte de travail ou d’école, il reprend les canaux, les personnes et les messages des canaux.',
        en: 'From a work or school account, it takes over channels, people and the messages of channels.',
      },
      sources: ['zulip/zulip import-from-microsoft-teams.mdx'],
    },
    rocketchat,
  ],
  leftBehind: {
    fr: 'Les messages privés, les pièces jointes et les réactions ne s’importent pas, semble-t-il ; d’un compte personnel, aucune conversation.',
    en: 'As far as we know, direct messages, attachments and reactions can’t be imported; from a personal account, no conversation can.',
  },
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: ['zulip/zulip import-from-microsoft-teams.mdx'],
};
