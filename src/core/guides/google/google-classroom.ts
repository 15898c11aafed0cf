import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { moodle } from '../software/moodle';

export const googleClassroom: Guide = {
  service: 'google-classroom',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/classroom',
    formats: ['JSON'],
    ways: [takeout('Classroom')],
  },
  into: [moodle],
  asOf: '2026-11',
  sources: [],
};
