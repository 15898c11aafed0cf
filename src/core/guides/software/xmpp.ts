import type { Import } from '../guide';

export const xmpp: Import = {
  software: ['xmpp', 'movim'],
  name: 'XMPP',
  takes: [],
  by: 'you',
  how: 'software/xmpp/how',
  asOf: '2026-11',
  sources: [],
};
