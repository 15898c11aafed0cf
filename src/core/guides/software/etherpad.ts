import type { Import } from '../guide';

export const etherpad: Import = {
  software: ['etherpad'],
  name: 'Etherpad',
  takes: ['html', 'txt', 'docx'],
  by: 'you',
  how: 'software/etherpad/how',
  asOf: '2026-11',
  sources: ['ether/etherpad CHANGELOG.md (3.3.7)'],
};
