import type { Guide } from '../guide';
import { moodle } from '../software/moodle';
import { takeout, takeoutAddress } from '../takeout';

export const googleClassroom: Guide = {
  service: 'google-classroom',
  out: {
    state: 'open',
    address: takeoutAddress('classroom'),
    formats: ['json-of-google-classroom'],
    ways: [takeout('classroom'), 'google-classroom/way_out'],
  },
  into: [moodle],
  nothingGoesIn: 'google-classroom/nothing_goes_in',
  asOf: '2026-11',
  sources: [],
};
