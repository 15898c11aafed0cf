import type { Import } from '../guide';

export const mobilizon: Import = {
  software: ['mobilizon'],
  name: 'Mobilizon',
  takes: [],
  by: 'you',
  how: 'software/mobilizon/how',
  asOf: '2026-11',
  sources: [],
};
