import type { Import } from '../guide';

export const gancio: Import = {
  software: ['gancio'],
  name: 'Gancio',
  takes: ['ics'],
  by: 'you',
  how: {
    fr: 'Ajoutez l’événement à partir de son fichier d’agenda (ICS), puis donnez le nouveau lien.',
    en: 'Add the event from its calendar file (ICS), then give the new link.',
  },
  asOf: '2026-11',
  sources: [],
};
