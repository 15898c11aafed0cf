import type { Import } from '../guide';

export const friendica: Import = {
  software: ['friendica', 'diaspora'],
  name: 'Friendica, diaspora*',
  takes: [],
  by: 'you',
  how: 'software/friendica/how',
  asOf: '2026-11',
  sources: [],
};
