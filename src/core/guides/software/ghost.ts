import type { Import } from '../guide';

export const ghost: Import = {
  software: ['ghost'],
  name: 'Ghost',
  takes: ['zip-of-substack', 'zip-of-medium', 'csv'],
  by: 'you',
  how: {
    fr: 'Dans les réglages, « Import/Export » : des importateurs existent pour Substack et Medium. Les abonnés entrent par un fichier CSV.',
    en: 'In the settings, “Import/Export”: importers exist for Substack and Medium. Subscribers come in as a CSV file.',
  },
  asOf: '2026-11',
  sources: [],
};
