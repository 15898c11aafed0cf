import type { Guide } from '../guide';
import { fileDrop } from '../software/file-drop';

export const swisstransfer: Guide = {
  service: 'swisstransfer',
  out: {
    state: 'open',
    address: 'https://www.swisstransfer.com/',
    formats: 'as-they-are',
    ways: ['shared/ways/before_it_expires'],
  },
  into: [fileDrop],
  asOf: '2026-11',
  sources: [],
};
