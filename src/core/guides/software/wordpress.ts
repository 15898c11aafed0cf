import type { Import } from '../guide';

export const wordpress: Import = {
  software: ['wordpress'],
  name: 'WordPress',
  takes: ['wxr', 'feed'],
  by: 'you',
  how: {
    fr: 'Dans l’administration, « Outils → Importer » : choisissez d’où vous venez, puis le fichier exporté. Si votre service n’est pas dans la liste, recopiez vos pages.',
    en: 'In the dashboard, “Tools → Import”: choose where you come from, then the exported file. If your service is not in the list, copy your pages over.',
  },
  asOf: '2026-11',
  sources: [],
};
