import type { Import } from '../guide';

export const openproject: Import = {
  software: ['openproject'],
  name: 'OpenProject',
  takes: [],
  by: 'you',
  how: 'software/openproject/how',
  asOf: '2026-11',
  sources: ['github.com/opf/openproject/pull/25172 (2026-09-07)', 'community.openproject.org'],
};
