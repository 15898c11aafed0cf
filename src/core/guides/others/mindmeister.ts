import type { Guide } from '../guide';
import { wisemapping } from '../software/wisemapping';

export const mindmeister: Guide = {
  service: 'mindmeister',
  out: {
    state: 'open',
    address: 'https://www.mindmeister.com/folders',
    formats: ['mm', 'pdf', 'docx'],
    ways: ['mindmeister/way_out'],
  },
  into: [wisemapping],
  asOf: '2026-11',
  sources: [],
};
