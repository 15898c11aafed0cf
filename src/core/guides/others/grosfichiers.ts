import type { Guide } from '../guide';
import { fileDrop } from '../software/file-drop';

export const grosfichiers: Guide = {
  service: 'grosfichiers',
  out: {
    state: 'open',
    address: 'https://www.grosfichiers.com/',
    formats: 'as-they-are',
    ways: ['shared/ways/before_it_expires'],
  },
  into: [fileDrop],
  asOf: '2026-11',
  sources: [],
};
