import type { Guide } from '../guide';
import { officeCopy } from '../shared-ways';
import { cryptpad } from '../software/cryptpad';
import { nextcloud } from '../software/nextcloud';

export const microsoftPowerpoint: Guide = {
  service: 'microsoft-powerpoint',
  out: {
    state: 'open',
    address: 'https://onedrive.live.com/',
    formats: ['pptx', 'odp', 'pdf'],
    ways: [officeCopy('ODP')],
  },
  into: [nextcloud, cryptpad],
  leftBehind: 'shared/left-behind/sharing',
  asOf: '2026-11',
  sources: [],
};
