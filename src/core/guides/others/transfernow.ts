import type { Guide } from '../guide';
import { fileDrop } from '../software/file-drop';

export const transfernow: Guide = {
  service: 'transfernow',
  out: {
    state: 'open',
    address: 'https://www.transfernow.net/',
    formats: 'as-they-are',
    ways: ['shared/ways/before_it_expires'],
  },
  into: [fileDrop],
  asOf: '2026-11',
  sources: [],
};
