import type { Import } from '../guide';

export const loomio: Import = {
  software: ['loomio'],
  name: 'Loomio',
  takes: [],
  by: 'you',
  how: {
    fr: 'Créez le groupe, invitez ses membres par mail, puis reposez la question encore ouverte.',
    en: 'Create the group, invite its members by email, then put the open question again.',
  },
  asOf: '2026-11',
  sources: [],
};
