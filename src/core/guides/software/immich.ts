import type { Import } from '../guide';

export const immich: Import = {
  software: ['immich'],
  name: 'Immich',
  takes: ['jpg', 'png', 'mp4'],
  by: 'you',
  how: {
    fr: 'Déposez vos photos par le navigateur. Pour une archive Google, l’outil immich-go reprend aussi les dates et les albums ; il demande d’être à l’aise avec la ligne de commande.',
    en: 'Upload your photos through the browser. For a Google archive, the immich-go tool also brings dates and albums; it asks you to be at ease with the command line.',
  },
  asOf: '2026-11',
  sources: [],
};
