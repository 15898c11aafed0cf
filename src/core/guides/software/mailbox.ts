import type { Import } from '../guide';

export const mailbox: Import = {
  software: ['roundcube', 'sogo', 'snappymail', 'rainloop', 'zimbra', 'bluemind', 'nextcloud-mail'],
  name: 'Roundcube, SOGo, Zimbra…',
  takes: ['imap', 'eml'],
  by: 'you',
  how: 'software/mailbox/how',
  asOf: '2026-11',
  sources: [],
};
