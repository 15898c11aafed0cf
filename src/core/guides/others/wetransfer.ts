import type { Guide } from '../guide';
import { fileDrop } from '../software/file-drop';

export const wetransfer: Guide = {
  service: 'wetransfer',
  out: {
    state: 'open',
    address: 'https://wetransfer.com/transfers',
    formats: 'as-they-are',
    ways: ['shared/ways/before_it_expires'],
  },
  into: [fileDrop],
  asOf: '2026-11',
  sources: [],
};
