import type { Import } from '../guide';

export const onlyoffice: Import = {
  software: ['onlyoffice', 'collabora'],
  name: 'ONLYOFFICE, Collabora',
  takes: ['docx', 'odt', 'xlsx', 'ods', 'pptx', 'odp'],
  by: 'you',
  how: {
    fr: 'Déposez le fichier (DOCX, ODT, XLSX, PPTX…) dans votre espace : il s’ouvre tel quel, sans conversion à faire.',
    en: 'Put the file (DOCX, ODT, XLSX, PPTX…) into your space: it opens as it is, with nothing to convert.',
  },
  asOf: '2026-11',
  sources: [],
};
