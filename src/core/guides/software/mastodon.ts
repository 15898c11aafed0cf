import type { Import } from '../guide';

export const mastodon: Import = {
  software: ['mastodon'],
  name: 'Mastodon',
  takes: [],
  by: 'you',
  how: 'software/mastodon/how',
  asOf: '2026-11',
  sources: [],
};
