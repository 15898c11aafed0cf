import type { Guide } from '../guide';
import { folderByFolder, keepOnDevice, syncCopy } from '../shared-ways';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const onedrive: Guide = {
  service: 'onedrive',
  out: {
    state: 'open',
    address: 'https://onedrive.live.com/',
    formats: 'as-they-are',
    ways: [
      folderByFolder({
        fr: '10 000 fichiers, 20 Go par fichier',
        en: '10,000 files, 20 GB a file',
      }),
      syncCopy('OneDrive', keepOnDevice),
    ],
  },
  into: [nextcloud, seafile],
  leftBehind: {
    fr: 'Les partages ne suivent pas : redonnez l’accès à chacun, avec un nouveau lien.',
    en: 'Sharing does not come along: give everybody access again, with a new link.',
  },
  asOf: '2026-11',
  sources: ['wvu.atlassian.net OneDrive FAQ', 'owncloud/client wiki (Virtual Files on Windows 10)'],
};
