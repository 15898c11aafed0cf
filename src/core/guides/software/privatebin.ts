import type { Import } from '../guide';

export const privatebin: Import = {
  software: ['privatebin'],
  name: 'PrivateBin',
  takes: ['txt'],
  by: 'you',
  how: 'software/privatebin/how',
  asOf: '2026-11',
  sources: [],
};
