import type { Import } from '../guide';

export const nextcloudTalk: Import = {
  software: ['nextcloud-talk'],
  name: 'Nextcloud Talk',
  takes: [],
  by: 'you',
  how: {
    fr: 'Rien à importer : créez une conversation, puis envoyez son lien à vos proches ou à votre équipe.',
    en: 'Nothing to import: create a conversation, then send its link to your friends or your team.',
  },
  asOf: '2026-11',
  sources: [],
};
