import type { Import } from '../guide';

export const vaultwarden: Import = {
  software: ['vaultwarden'],
  name: 'Vaultwarden (Bitwarden)',
  takes: ['csv', '1pux'],
  by: 'you',
  how: {
    fr: 'Dans le coffre web, « Outils → Importer des données », choisissez votre ancien service et le fichier. Effacez aussitôt ce fichier : vos mots de passe y sont en clair.',
    en: 'In the web vault, “Tools → Import data”, choose your old service and the file. Delete that file at once: your passwords stand in it for all to read.',
  },
  asOf: '2026-11',
  sources: [],
};
