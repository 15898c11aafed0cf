import type { Import } from '../guide';

export const wekan: Import = {
  software: ['wekan', 'planka'],
  name: 'Wekan, Planka',
  how: {
    fr: 'Créez un tableau par l’import : depuis Trello, donnez le fichier JSON ; Wekan prend aussi le CSV.',
    en: 'Create a board by import: from Trello, give the JSON file; Wekan takes CSV as well.',
  },
};
