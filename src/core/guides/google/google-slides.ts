import type { Guide } from '../guide';
import { cryptpad } from '../software/cryptpad';
import { nextcloud } from '../software/nextcloud';
import { takeout, takeoutAddress } from '../takeout';

export const googleSlides: Guide = {
  service: 'google-slides',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: ['odp', 'pptx', 'pdf'],
    ways: ['google-slides/way_out', takeout('drive')],
  },
  into: [nextcloud, cryptpad],
  leftBehind: 'shared/left-behind/versions_and_sharing',
  asOf: '2026-11',
  sources: [],
};
