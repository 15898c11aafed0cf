import type { Guide } from '../guide';
import { folderByFolder } from '../shared-ways';
import { cryptpad } from '../software/cryptpad';
import { ethercalc } from '../software/ethercalc';
import { etherpad } from '../software/etherpad';
import { nextcloud } from '../software/nextcloud';

export const microsoft365: Guide = {
  service: 'microsoft-365',
  out: {
    state: 'open',
    address: 'https://onedrive.live.com/',
    formats: ['docx', 'xlsx', 'pptx'],
    ways: ['microsoft-365/way_out', folderByFolder('onedrive/zip_limits')],
  },
  into: [etherpad, nextcloud, ethercalc, cryptpad],
  leftBehind: 'shared/left-behind/versions_and_sharing',
  asOf: '2026-11',
  sources: [],
};
