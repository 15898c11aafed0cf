import type { Import } from '../guide';

export const pixelfed: Import = {
  software: ['pixelfed'],
  name: 'Pixelfed',
  takes: ['jpg', 'png', 'json-of-instagram'],
  by: 'you',
  how: {
    fr: 'Publiez de nouveau vos plus belles photos. L’import d’une archive Instagram, au format JSON, est dans les réglages si l’hébergeur l’a activé.',
    en: 'Post your best pictures again. Importing an Instagram archive, in JSON format, is in the settings where the host has switched it on.',
  },
  asOf: '2026-11',
  sources: [],
};
