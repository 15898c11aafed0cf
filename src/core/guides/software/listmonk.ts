import type { Import } from '../guide';

export const listmonk: Import = {
  software: ['listmonk', 'phplist', 'mailtrain', 'keila'],
  name: 'listmonk, phpList',
  takes: ['csv'],
  by: 'you',
  how: 'software/listmonk/how',
  asOf: '2026-11',
  sources: [],
};
