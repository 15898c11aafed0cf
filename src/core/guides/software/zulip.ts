import type { Import } from '../guide';

export const zulip: Import = {
  software: ['zulip'],
  name: 'Zulip',
  takes: [],
  by: 'you',
  how: 'software/zulip/how',
  asOf: '2026-11',
  sources: [],
};
