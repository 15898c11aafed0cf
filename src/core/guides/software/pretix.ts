import type { Import } from '../guide';

export const pretix: Import = {
  software: ['pretix'],
  name: 'pretix',
  takes: ['csv'],
  by: 'you',
  how: {
    fr: 'Recréez l’événement, puis importez les inscriptions par un fichier CSV.',
    en: 'Create the event again, then import the registrations as a CSV file.',
  },
  asOf: '2026-11',
  sources: [],
};
