import type { Import } from '../guide';

export const mattermost: Import = {
  software: ['mattermost'],
  name: 'Mattermost',
  takes: [],
  by: 'you',
  how: 'software/mattermost/how',
  asOf: '2026-11',
  sources: [],
};
