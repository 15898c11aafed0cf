import type { Import } from '../guide';

export const jitsi: Import = {
  software: ['jitsi', 'lasuite-meet', 'galene'],
  name: 'Jitsi Meet',
  takes: [],
  by: 'you',
  how: 'software/jitsi/how',
  asOf: '2026-11',
  sources: [],
};
