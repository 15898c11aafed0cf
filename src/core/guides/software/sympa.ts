import type { Import } from '../guide';

export const sympa: Import = {
  software: ['sympa', 'framagroupes', 'mailman'],
  name: 'Sympa, Mailman',
  takes: ['csv', 'txt'],
  by: 'you',
  how: 'software/sympa/how',
  asOf: '2026-11',
  sources: [],
};
