import type { Import } from '../guide';

export const ghost: Import = {
  software: ['ghost'],
  name: 'Ghost',
  how: {
    fr: 'Dans les réglages, « Import/Export » : des importateurs existent pour Substack et Medium. Les abonnés entrent par un fichier CSV.',
    en: 'In the settings, “Import/Export”: importers exist for Substack and Medium. Subscribers come in as a CSV file.',
  },
};
