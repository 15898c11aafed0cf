import type { Import } from '../guide';

export const xwiki: Import = {
  software: ['xwiki'],
  name: 'XWiki',
  takes: ['xml-of-confluence'],
  by: 'hoster',
  ask: 'software/xwiki/ask',
  how: 'software/xwiki/how',
  asOf: '2026-11',
  sources: [],
};
