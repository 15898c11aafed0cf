import type { Import } from '../guide';

export const bigbluebutton: Import = {
  software: ['bigbluebutton'],
  name: 'BigBlueButton',
  takes: [],
  by: 'you',
  how: {
    fr: 'Rien à importer : créez un salon, puis envoyez son lien. Bien adapté aux cours et aux réunions nombreuses.',
    en: 'Nothing to import: create a room, then send its link. Well suited to classes and large meetings.',
  },
  asOf: '2026-11',
  sources: [],
};
