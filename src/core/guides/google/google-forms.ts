import type { Guide } from '../guide';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';
import { takeoutAddress } from '../takeout';

export const googleForms: Guide = {
  service: 'google-forms',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: ['csv'],
    ways: ['google-forms/way_out'],
  },
  into: [framaforms, limesurvey],
  nothingGoesIn: 'shared/nothing-goes-in/form_stays',
  asOf: '2026-11',
  sources: [],
};
