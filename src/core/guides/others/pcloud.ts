import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';

export const pcloud: Guide = {
  service: 'pcloud',
  out: {
    state: 'open',
    address: 'https://my.pcloud.com/',
    formats: 'as-they-are',
    ways: ['pcloud/way_out'],
  },
  into: [nextcloud, seafile],
  leftBehind: 'pcloud/left_behind',
  asOf: '2026-11',
  sources: [],
};
