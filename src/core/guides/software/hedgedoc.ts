import type { Import } from '../guide';

export const hedgedoc: Import = {
  software: ['hedgedoc'],
  name: 'HedgeDoc',
  takes: ['md', 'txt'],
  by: 'you',
  how: {
    fr: 'Ouvrez votre fichier Markdown ou TXT dans un éditeur de texte, copiez tout, et collez-le dans une note neuve. Le menu de la note n’importe pas de fichier.',
    en: 'Open your Markdown or TXT file in a text editor, copy all of it, and paste it into a new note. The note’s menu imports no file.',
  },
  asOf: '2026-11',
  sources: ['hedgedoc/hedgedoc public/views/hedgedoc/header.ejs (1.x)'],
};
