import type { Import } from '../guide';

export const humhub: Import = {
  software: ['humhub', 'elgg'],
  name: 'HumHub',
  takes: [],
  by: 'you',
  how: 'software/humhub/how',
  asOf: '2026-11',
  sources: [],
};
