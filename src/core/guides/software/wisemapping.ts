import type { Import } from '../guide';

export const wisemapping: Import = {
  software: ['wisemapping'],
  name: 'WiseMapping',
  takes: ['mm'],
  by: 'you',
  how: 'software/wisemapping/how',
  asOf: '2026-11',
  sources: [],
};
