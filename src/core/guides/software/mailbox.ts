import type { Import } from '../guide';

export const mailbox: Import = {
  software: ['roundcube', 'sogo', 'snappymail', 'rainloop', 'zimbra', 'bluemind', 'nextcloud-mail'],
  name: 'Roundcube, SOGo, Zimbra…',
  how: {
    fr: 'Cela marche avec toute boîte mail. Installez Thunderbird, ajoutez-y l’ancienne boîte et la nouvelle (en IMAP), puis glissez les dossiers de l’une à l’autre. Si la boîte est très pleine, demandez à l’hébergeur s’il peut la recopier pour vous (imapsync).',
    en: 'This works with any mailbox. Install Thunderbird, add the old mailbox and the new one (by IMAP), then drag folders from one to the other. If the mailbox is very full, ask the hoster whether they can copy it for you (imapsync).',
  },
};
