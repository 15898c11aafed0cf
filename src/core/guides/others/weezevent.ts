import type { Guide } from '../guide';
import { mobilizon } from '../software/mobilizon';
import { pretix } from '../software/pretix';

export const weezevent: Guide = {
  service: 'weezevent',
  out: {
    state: 'open',
    address: 'https://my.weezevent.com/',
    formats: ['csv', 'xlsx'],
    ways: ['shared/ways/list_of_participants'],
  },
  into: [pretix, mobilizon],
  asOf: '2026-11',
  sources: [],
};
