import type { Import } from '../guide';

export const bookstack: Import = {
  software: ['bookstack', 'nextcloud-collectives'],
  name: 'BookStack, Nextcloud Collectives',
  how: {
    fr: 'Créez un livre ou un collectif, puis collez vos pages en Markdown.',
    en: 'Create a book or a collective, then paste your pages as Markdown.',
  },
};
