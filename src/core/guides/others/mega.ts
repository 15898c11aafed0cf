import type { Guide } from '../guide';
import { cryptpad } from '../software/cryptpad';
import { fileDrop } from '../software/file-drop';
import { nextcloud } from '../software/nextcloud';

export const mega: Guide = {
  service: 'mega',
  out: {
    state: 'open',
    address: 'https://mega.nz/fm',
    formats: 'as-they-are',
    ways: ['mega/way_out'],
  },
  into: [
    nextcloud,
    fileDrop,
    {
      ...cryptpad,
      takes: 'files',
      how: 'mega/cryptpad_how',
    },
  ],
  leftBehind: 'shared/left-behind/sharing',
  asOf: '2026-11',
  sources: [],
};
