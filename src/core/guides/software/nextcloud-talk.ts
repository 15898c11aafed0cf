import type { Import } from '../guide';

export const nextcloudTalk: Import = {
  software: ['nextcloud-talk'],
  name: 'Nextcloud Talk',
  takes: [],
  by: 'you',
  how: 'software/nextcloud-talk/how',
  asOf: '2026-11',
  sources: [],
};
