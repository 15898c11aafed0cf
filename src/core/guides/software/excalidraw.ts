import type { Import } from '../guide';

export const excalidraw: Import = {
  software: ['excalidraw', 'nextcloud-whiteboard'],
  name: 'Excalidraw, Nextcloud Whiteboard',
  takes: ['png', 'jpg', 'svg'],
  by: 'you',
  how: {
    fr: 'Ouvrez un tableau vide et posez-y l’image de l’ancien : elle sert de fond, sur lequel vous continuez.',
    en: 'Open an empty board and put the picture of the old one on it: it serves as a ground to go on from.',
  },
  asOf: '2026-11',
  sources: [],
};
