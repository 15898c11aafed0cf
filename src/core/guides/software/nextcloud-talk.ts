import type { Import } from '../guide';

export const nextcloudTalk: Import = {
  software: ['nextcloud-talk'],
  name: 'Nextcloud Talk',
  how: {
    fr: 'Rien à importer : créez une conversation, puis envoyez son lien à vos proches ou à votre équipe.',
    en: 'Nothing to import: create a conversation, then send its link to your friends or your team.',
  },
};
