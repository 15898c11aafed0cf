import type { Guide } from '../guide';
import { fileDrop } from '../software/file-drop';

export const dropboxTransfer: Guide = {
  service: 'dropbox-transfer',
  out: {
    state: 'open',
    address: 'https://www.dropbox.com/transfer',
    formats: 'as-they-are',
    ways: ['shared/ways/before_it_expires'],
  },
  into: [fileDrop],
  asOf: '2026-11',
  sources: [],
};
