import type { Import } from '../guide';

export const lemmy: Import = {
  software: ['lemmy', 'piefed'],
  name: 'Lemmy, PieFed',
  takes: [],
  by: 'you',
  how: 'software/lemmy/how',
  asOf: '2026-11',
  sources: [],
};
