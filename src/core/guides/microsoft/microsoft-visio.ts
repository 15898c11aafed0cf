import type { Guide } from '../guide';
import { drawio } from '../software/drawio';

export const microsoftVisio: Guide = {
  service: 'microsoft-visio',
  out: {
    state: 'open',
    address: 'https://visio.cloud.microsoft/',
    formats: ['vsdx', 'pdf'],
    ways: [
      {
        fr: '« Fichier → Enregistrer sous → Télécharger une copie » donne un fichier VSDX.',
        en: '“File → Save as → Download a copy” gives a VSDX file.',
      },
    ],
  },
  into: [drawio],
  asOf: '2026-11',
  sources: [],
};
