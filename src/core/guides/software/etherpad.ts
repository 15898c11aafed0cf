import type { Import } from '../guide';

export const etherpad: Import = {
  software: ['etherpad'],
  name: 'Etherpad',
  how: {
    fr: 'Ouvrez un pad vide, puis le bouton « Importer/Exporter » (les deux flèches). Il prend le texte simple (TXT) et le HTML, et aussi le DOCX ou l’ODT si l’hébergeur l’a prévu. Attention : ce que vous importez remplace ce qui est déjà dans le pad.',
    en: 'Open an empty pad, then the “Import/Export” button (the two arrows). It takes plain text (TXT) and HTML, and DOCX or ODT as well where the hoster has set that up. Mind that what you import replaces what is already in the pad.',
  },
};
