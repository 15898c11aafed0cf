import type { Import } from '../guide';

export const piwigo: Import = {
  software: ['piwigo', 'lychee'],
  name: 'Piwigo, Lychee',
  takes: ['jpg', 'png', 'mp4'],
  by: 'you',
  how: 'software/piwigo/how',
  asOf: '2026-11',
  sources: [],
};
