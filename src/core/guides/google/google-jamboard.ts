import type { Guide } from '../guide';
import { excalidraw } from '../software/excalidraw';

export const googleJamboard: Guide = {
  service: 'google-jamboard',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Jamboard a fermé ; les tableaux non enregistrés ont été effacés. Si vous en aviez gardé en PDF ou en PNG, ils sont dans Google Drive.',
        en: 'Jamboard has closed; jams that were not saved were deleted. If you kept some as PDF or PNG, they are in Google Drive.',
      },
    ],
  },
  into: [excalidraw],
  asOf: '2026-11',
  sources: ['androidpolice.com 2024-08-23', 'savedelete.com'],
};
