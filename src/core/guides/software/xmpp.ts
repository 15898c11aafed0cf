import type { Import } from '../guide';

export const xmpp: Import = {
  software: ['xmpp', 'movim'],
  name: 'XMPP',
  takes: [],
  by: 'you',
  how: {
    fr: 'Aucun import connu des anciennes conversations : gardez-les dans vos archives. Ajoutez vos contacts par leur nouvelle adresse, qui ressemble à une adresse mail.',
    en: 'We know of no way to import old conversations: keep them in your archives. Add your contacts by their new address, which looks like an email address.',
  },
  asOf: '2026-11',
  sources: [],
};
