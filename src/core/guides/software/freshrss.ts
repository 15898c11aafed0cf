import type { Import } from '../guide';

export const freshrss: Import = {
  software: ['freshrss', 'tt-rss', 'miniflux', 'nextcloud-news', 'commafeed'],
  name: 'FreshRSS, Miniflux…',
  takes: ['opml'],
  by: 'you',
  how: 'software/freshrss/how',
  asOf: '2026-11',
  sources: [],
};
