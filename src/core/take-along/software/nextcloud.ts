import type { SoftwareImport } from '../software-import';

export const nextcloud: SoftwareImport = {
  software: ['nextcloud', 'owncloud'],
  ways: [
    { formats: ['ics', 'ics-zip'], needs: ['calendar'], how: 'bring_calendar' },
    { formats: ['vcf'], needs: ['contacts'], how: 'bring_contacts' },
    { formats: ['odt', 'ods', 'odp', 'svg', 'docx', 'xlsx', 'pptx', 'any'], how: 'bring_files' },
  ],
  source: 'github.com/ONLYOFFICE/document-formats',
  asOf: '2026-11',
  confidence: 'medium',
};
