import type { Import } from '../guide';

export const etherpad: Import = {
  software: ['etherpad'],
  name: 'Etherpad',
  takes: ['html', 'txt', 'docx'],
  by: 'you',
  how: {
    fr: 'Ouvrez un pad vide, puis le bouton « Importer/Exporter » (les deux flèches). Il prend le texte simple (TXT) et le HTML, le DOCX s’il est récent, et l’ODT si l’hébergeur a installé LibreOffice. Attention : ce que vous importez remplace ce qui est déjà dans le pad.',
    en: 'Open an empty pad, then the “Import/Export” button (the two arrows). It takes plain text (TXT) and HTML, DOCX where it is a recent version, and ODT where the host has installed LibreOffice. Mind that what you import replaces what is already in the pad.',
  },
  asOf: '2026-11',
  sources: ['ether/etherpad CHANGELOG.md (3.3.7)'],
};
