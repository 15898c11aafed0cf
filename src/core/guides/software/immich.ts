import type { Import } from '../guide';

export const immich: Import = {
  software: ['immich'],
  name: 'Immich',
  takes: ['jpg', 'png', 'mp4'],
  by: 'you',
  how: 'software/immich/how',
  asOf: '2026-11',
  sources: [],
};
