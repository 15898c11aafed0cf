import type { Import } from '../guide';

export const wordpressCopy: Import = {
  software: ['wordpress'],
  name: 'WordPress',
  takes: [],
  by: 'you',
  how: {
    fr: 'Pas d’import tout fait : recréez vos pages, en copiant les textes et en renvoyant les images.',
    en: 'There is no ready-made import: rebuild your pages, copying the text and uploading the pictures again.',
  },
  asOf: '2026-11',
  sources: [],
};
