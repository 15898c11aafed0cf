import type { SoftwareImport } from '../software-import';

export const nextcloudContacts: SoftwareImport = {
  software: ['nextcloud-contacts'],
  ways: [{ formats: ['vcf'], how: 'bring_contacts' }],
  source: 'not read',
  asOf: '2026-11',
  confidence: 'medium',
};
