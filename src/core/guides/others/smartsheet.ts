import type { Guide } from '../guide';
import { grist } from '../software/grist';
import { openproject } from '../software/openproject';

export const smartsheet: Guide = {
  service: 'smartsheet',
  out: {
    state: 'open',
    address: 'https://app.smartsheet.com/',
    formats: ['xlsx', 'pdf'],
    ways: [
      { fr: '« Fichier → Exporter », vers Excel ou PDF.', en: '“File → Export”, to Excel or PDF.' },
    ],
  },
  into: [openproject, grist],
  asOf: '2026-11',
  sources: [],
};
