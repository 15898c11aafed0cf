import type { Guide } from '../guide';
import { folderByFolder, syncCopy } from '../shared-ways';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const dropbox: Guide = {
  service: 'dropbox',
  out: {
    state: 'open',
    address: 'https://www.dropbox.com/home',
    formats: 'as-they-are',
    ways: [folderByFolder('dropbox/zip_limits'), syncCopy('Dropbox', 'shared/ways/keep_offline')],
  },
  into: [nextcloud, seafile],
  leftBehind: 'shared/left-behind/sharing',
  asOf: '2026-11',
  sources: ['docs.rs/dropbox-sdk (download_zip)'],
};
