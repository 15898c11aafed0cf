import type { Guide } from '../guide';
import { officeCopy } from '../shared-ways';
import { ethercalc } from '../software/ethercalc';
import { grist } from '../software/grist';
import { nextcloud } from '../software/nextcloud';

export const microsoftExcel: Guide = {
  service: 'microsoft-excel',
  out: {
    state: 'open',
    address: 'https://onedrive.live.com/',
    formats: ['xlsx', 'ods'],
    ways: [officeCopy('ODS')],
  },
  into: [ethercalc, grist, nextcloud],
  leftBehind: 'microsoft-excel/left_behind',
  asOf: '2026-11',
  sources: [],
};
