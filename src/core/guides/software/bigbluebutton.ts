import type { Import } from '../guide';

export const bigbluebutton: Import = {
  software: ['bigbluebutton'],
  name: 'BigBlueButton',
  takes: [],
  by: 'you',
  how: 'software/bigbluebutton/how',
  asOf: '2026-11',
  sources: [],
};
