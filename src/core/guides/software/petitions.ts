import type { Import } from '../guide';

export const petitions: Import = {
  software: ['drupal-petition', 'framapetitions'],
  name: 'Drupal',
  takes: [],
  by: 'you',
  how: 'software/petitions/how',
  asOf: '2026-11',
  sources: [],
};
