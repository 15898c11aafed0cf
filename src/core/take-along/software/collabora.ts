import type { SoftwareImport } from '../software-import';

export const collabora: SoftwareImport = {
  software: ['collabora'],
  ways: [{ formats: ['odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx'], how: 'bring_editor' }],
  source: 'general knowledge',
  asOf: '2026-11',
  confidence: 'medium',
};
