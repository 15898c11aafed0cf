import type { Import } from '../guide';

export const cryptpad: Import = {
  software: ['cryptpad'],
  name: 'CryptPad',
  takes: ['docx', 'odt', 'xlsx', 'ods', 'pptx', 'odp'],
  by: 'you',
  how: 'software/cryptpad/how',
  asOf: '2026-11',
  sources: ['cryptpad/documentation user_guide/apps/document.rst', 'richtext.rst'],
};
