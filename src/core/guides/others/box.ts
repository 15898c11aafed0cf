import type { Guide } from '../guide';
import { folderByFolder, syncCopy } from '../shared-ways';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const box: Guide = {
  service: 'box',
  out: {
    state: 'open',
    address: 'https://app.box.com/folder/0',
    formats: 'as-they-are',
    ways: [folderByFolder('box/zip_limits'), syncCopy('Box Drive', 'shared/ways/keep_offline')],
  },
  into: [nextcloud, seafile],
  leftBehind: 'shared/left-behind/sharing',
  asOf: '2026-11',
  sources: ['box/box-typescript-sdk-gen docs/zipDownloads.md'],
};
