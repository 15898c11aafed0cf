import type { Import } from '../guide';

export const wekan: Import = {
  software: ['wekan'],
  name: 'Wekan',
  how: {
    fr: 'Créez un tableau par l’import : depuis Trello, donnez le fichier JSON ; il prend aussi le CSV.',
    en: 'Create a board by import: from Trello, give the JSON file; it takes CSV as well.',
  },
};
