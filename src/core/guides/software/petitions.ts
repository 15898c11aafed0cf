import type { Import } from '../guide';

export const petitions: Import = {
  software: ['drupal-petition', 'framapetitions'],
  name: 'Drupal',
  takes: [],
  by: 'you',
  how: {
    fr: 'La pétition est à recommencer. Écrivez à vos signataires pour leur donner la nouvelle adresse.',
    en: 'The petition has to be started again. Write to those who signed to give them the new address.',
  },
  asOf: '2026-11',
  sources: [],
};
