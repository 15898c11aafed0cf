import type { Guide } from '../guide';
import { folderByFolder, keepOffline, syncCopy } from '../shared-ways';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const dropbox: Guide = {
  service: 'dropbox',
  out: {
    state: 'open',
    address: 'https://www.dropbox.com/home',
    formats: 'as-they-are',
    ways: [
      folderByFolder({ fr: '20 Go, 10 000 fichiers', en: '20 GB, 10,000 files' }),
      syncCopy('Dropbox', keepOffline),
    ],
  },
  into: [nextcloud, seafile],
  leftBehind: {
    fr: 'Les partages ne suivent pas : redonnez l’accès à chacun, avec un nouveau lien.',
    en: 'Sharing does not come along: give everybody access again, with a new link.',
  },
  asOf: '2026-11',
  sources: ['docs.rs/dropbox-sdk (download_zip)'],
};
