import type { Import } from '../guide';

export const paheko: Import = {
  software: ['paheko', 'galette'],
  name: 'Paheko, Galette',
  takes: ['csv'],
  by: 'you',
  how: {
    fr: 'Préparez un fichier CSV avec une ligne par adhérent, puis importez-le dans la page des membres en disant ce que contient chaque colonne.',
    en: 'Prepare a CSV file with one line per member, then import it on the page of members, saying what each column holds.',
  },
  asOf: '2026-11',
  sources: [],
};
