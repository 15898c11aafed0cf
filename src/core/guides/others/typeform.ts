import type { Guide } from '../guide';
import { framaforms } from '../software/framaforms';
import { heyform } from '../software/heyform';
import { limesurvey } from '../software/limesurvey';

export const typeform: Guide = {
  service: 'typeform',
  out: {
    state: 'open',
    address: 'https://admin.typeform.com/',
    formats: ['csv', 'xlsx', 'link-of-typeform'],
    ways: ['typeform/way_out'],
  },
  into: [framaforms, limesurvey, heyform],
  asOf: '2026-11',
  sources: [],
};
