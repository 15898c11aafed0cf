import type { Import } from '../guide';

export const bookstack: Import = {
  software: ['bookstack', 'nextcloud-collectives'],
  name: 'BookStack, Nextcloud Collectives',
  takes: ['md', 'html'],
  by: 'you',
  how: {
    fr: 'Créez un livre ou un collectif, puis reprenez vos pages une à une : ouvrez le fichier exporté (HTML dans le navigateur, Markdown dans un éditeur de texte), copiez, et collez dans une page neuve.',
    en: 'Create a book or a collective, then bring your pages over one by one: open the exported file (HTML in the browser, Markdown in a text editor), copy, and paste into a new page.',
  },
  asOf: '2026-11',
  sources: [],
};
