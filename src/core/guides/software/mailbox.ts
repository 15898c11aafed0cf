import type { Import } from '../guide';

export const mailbox: Import = {
  software: ['roundcube', 'sogo', 'snappymail', 'rainloop', 'zimbra', 'bluemind', 'nextcloud-mail'],
  name: 'Roundcube, SOGo, Zimbra…',
  takes: ['imap', 'eml'],
  by: 'you',
  how: {
    fr: 'Cela marche avec toute boîte mail. Installez Thunderbird, ajoutez-y l’ancienne boîte et la nouvelle (en IMAP), puis glissez les dossiers de l’une à l’autre. Des fichiers EML se glissent aussi dans un dossier. Si la boîte est très pleine, demandez à l’hébergeur s’il peut la recopier pour vous (imapsync).',
    en: 'This works with any mailbox. Install Thunderbird, add the old mailbox and the new one (by IMAP), then drag folders from one to the other. EML files can be dragged into a folder as well. If the mailbox is very full, ask the host whether they can copy it for you (imapsync).',
  },
  asOf: '2026-11',
  sources: [],
};
