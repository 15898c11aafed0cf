import type { Import } from '../guide';

export const excalidraw: Import = {
  software: ['excalidraw', 'wbo', 'nextcloud-whiteboard'],
  name: 'Excalidraw, WBO',
  how: {
    fr: 'Ouvrez un tableau vide et posez-y l’image de l’ancien : elle sert de fond, sur lequel vous continuez.',
    en: 'Open an empty board and put the picture of the old one on it: it serves as a ground to go on from.',
  },
};
