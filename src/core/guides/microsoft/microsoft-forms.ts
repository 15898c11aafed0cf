import type { Guide } from '../guide';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';

export const microsoftForms: Guide = {
  service: 'microsoft-forms',
  out: {
    state: 'open',
    address: 'https://forms.office.com/',
    formats: ['xlsx'],
    ways: ['microsoft-forms/way_out'],
  },
  into: [framaforms, limesurvey],
  nothingGoesIn: 'shared/nothing-goes-in/form_stays',
  asOf: '2026-11',
  sources: [],
};
