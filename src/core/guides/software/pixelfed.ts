import type { Import } from '../guide';

export const pixelfed: Import = {
  software: ['pixelfed'],
  name: 'Pixelfed',
  takes: ['jpg', 'png', 'json-of-instagram'],
  by: 'you',
  how: 'software/pixelfed/how',
  asOf: '2026-11',
  sources: [],
};
