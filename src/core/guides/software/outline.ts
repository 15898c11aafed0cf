import type { Import } from '../guide';

export const outline: Import = {
  software: ['outline'],
  name: 'Outline',
  how: {
    fr: 'Dans les réglages, « Import » : il prend les fichiers Markdown, ainsi que les archives de Notion et de Confluence.',
    en: 'In the settings, “Import”: it takes Markdown files, and the archives of Notion and Confluence.',
  },
};
