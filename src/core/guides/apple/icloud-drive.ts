import type { Guide } from '../guide';
import { appleCopy, keepOnDevice, syncCopy } from '../shared-ways';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const icloudDrive: Guide = {
  service: 'icloud-drive',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: 'as-they-are',
    ways: [
      appleCopy('drive'),
      {
        fr: 'Ou téléchargez vos dossiers depuis icloud.com.',
        en: 'Or download your folders from icloud.com.',
      },
      syncCopy('iCloud', keepOnDevice),
    ],
  },
  into: [nextcloud, seafile],
  leftBehind: {
    fr: 'Les partages ne suivent pas : redonnez l’accès à chacun, avec un nouveau lien.',
    en: 'Sharing does not come along: give everybody access again, with a new link.',
  },
  asOf: '2026-11',
  sources: ['support.apple.com HT208502'],
};
