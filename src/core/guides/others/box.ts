import type { Guide } from '../guide';
import { folderByFolder, keepOffline, syncCopy } from '../shared-ways';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const box: Guide = {
  service: 'box',
  out: {
    state: 'open',
    address: 'https://app.box.com/folder/0',
    formats: 'as-they-are',
    ways: [
      folderByFolder({
        fr: '10 000 fichiers, et 25 Go de préférence',
        en: '10,000 files, and 25 GB preferably',
      }),
      syncCopy('Box Drive', keepOffline),
    ],
  },
  into: [nextcloud, seafile],
  leftBehind: {
    fr: 'Les partages ne suivent pas : redonnez l’accès à chacun, avec un nouveau lien.',
    en: 'Sharing does not come along: give everybody access again, with a new link.',
  },
  asOf: '2026-11',
  sources: ['box/box-typescript-sdk-gen docs/zipDownloads.md'],
};
