import type { Import } from '../guide';

export const passwords: Import = {
  software: ['nextcloud-passwords', 'passbolt'],
  name: 'Nextcloud Passwords, Passbolt',
  takes: ['csv'],
  by: 'you',
  how: {
    fr: 'Importez le fichier CSV par les réglages, puis effacez-le aussitôt : vos mots de passe y sont en clair.',
    en: 'Import the CSV file in the settings, then delete it at once: your passwords stand in it for all to read.',
  },
  asOf: '2026-11',
  sources: [],
};
