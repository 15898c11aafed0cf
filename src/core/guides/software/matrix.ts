import type { Import } from '../guide';

export const matrix: Import = {
  software: ['matrix'],
  name: 'Matrix (Element)',
  takes: [],
  by: 'you',
  how: {
    fr: 'Aucun import connu des anciennes conversations : gardez-les dans vos archives. Créez un salon, et invitez-y vos proches par un lien.',
    en: 'We know of no way to import old conversations: keep them in your archives. Create a room, and invite your people to it with a link.',
  },
  asOf: '2026-11',
  sources: [],
};
