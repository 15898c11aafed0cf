import type { Import } from '../guide';

export const onlyoffice: Import = {
  software: ['onlyoffice', 'collabora'],
  name: 'ONLYOFFICE, Collabora',
  takes: ['docx', 'odt', 'xlsx', 'ods', 'pptx', 'odp'],
  by: 'you',
  how: 'software/onlyoffice/how',
  asOf: '2026-11',
  sources: [],
};
