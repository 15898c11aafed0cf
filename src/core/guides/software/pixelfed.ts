import type { Import } from '../guide';

export const pixelfed: Import = {
  software: ['pixelfed'],
  name: 'Pixelfed',
  how: {
    fr: 'Publiez de nouveau vos plus belles photos. L’import d’une archive Instagram existe dans les réglages si l’hébergeur l’a activé.',
    en: 'Post your best pictures again. Importing an Instagram archive is in the settings where the hoster has switched it on.',
  },
};
