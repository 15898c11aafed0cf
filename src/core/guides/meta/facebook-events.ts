import type { Guide } from '../guide';
import { gancio } from '../software/gancio';
import { mobilizon } from '../software/mobilizon';
import { nextcloudCalendar } from '../software/nextcloud-calendar';

export const facebookEvents: Guide = {
  service: 'facebook-events',
  out: {
    state: 'open',
    address: 'https://accountscenter.facebook.com/info_and_permissions/dyi',
    formats: ['ics', 'html', 'json-of-facebook'],
    ways: ['shared/ways/meta_copy', 'facebook-events/way_out'],
  },
  into: [mobilizon, gancio, nextcloudCalendar],
  asOf: '2026-11',
  sources: [],
};
