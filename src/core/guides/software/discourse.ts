import type { Import } from '../guide';

export const discourse: Import = {
  software: ['discourse'],
  name: 'Discourse',
  takes: [],
  by: 'you',
  how: {
    fr: 'Créez les catégories de votre groupe, puis invitez ses membres par mail. Reprenez à la main les quelques sujets qui comptent.',
    en: 'Create your group’s categories, then invite its members by email. Bring over by hand the few topics that matter.',
  },
  asOf: '2026-11',
  sources: [],
};
