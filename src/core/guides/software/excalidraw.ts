import type { Import } from '../guide';

export const excalidraw: Import = {
  software: ['excalidraw', 'nextcloud-whiteboard'],
  name: 'Excalidraw, Nextcloud Whiteboard',
  takes: ['png', 'jpg', 'svg'],
  by: 'you',
  how: 'software/excalidraw/how',
  asOf: '2026-11',
  sources: [],
};
