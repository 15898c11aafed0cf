import type { Guide } from '../guide';
import { drawio } from '../software/drawio';
import { excalidraw } from '../software/excalidraw';

export const googleDrawings: Guide = {
  service: 'google-drawings',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/drive',
    formats: ['SVG', 'PNG', 'PDF'],
    ways: [
      {
        fr: '« Fichier → Télécharger », puis le format.',
        en: '“File → Download”, then the format.',
      },
    ],
  },
  into: [drawio, excalidraw],
  asOf: '2026-11',
  sources: [],
};
