import type { Import } from '../guide';

export const rocketchat: Import = {
  software: ['rocketchat'],
  name: 'Rocket.Chat',
  takes: [],
  by: 'you',
  how: 'software/rocketchat/how',
  asOf: '2026-11',
  sources: [],
};
