import type { SoftwareImport } from '../software-import';

export const onlyoffice: SoftwareImport = {
  software: ['onlyoffice'],
  ways: [{ formats: ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'], how: 'bring_editor' }],
  source: 'github.com/ONLYOFFICE/document-formats',
  asOf: '2025-09',
  confidence: 'medium',
};
