import type { Import } from '../guide';

export const dokuwiki: Import = {
  software: ['dokuwiki', 'mediawiki'],
  name: 'DokuWiki, MediaWiki',
  takes: [],
  by: 'you',
  how: 'software/dokuwiki/how',
  asOf: '2026-11',
  sources: [],
};
