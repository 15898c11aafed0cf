import type { Import } from '../guide';

export const fileDrop: Import = {
  software: ['lufi', 'plik', 'send', 'jirafeau', 'filesender'],
  name: 'Lufi, Plik, Jirafeau…',
  takes: 'files',
  by: 'you',
  how: 'software/file-drop/how',
  asOf: '2026-11',
  sources: [],
};
