import type { SoftwareImport } from '../software-import';

export const hedgedoc: SoftwareImport = {
  software: ['hedgedoc'],
  ways: [{ formats: ['md', 'txt'], how: 'bring_hedgedoc' }],
  source: 'github.com/hedgedoc/hedgedoc (public/views/hedgedoc/header.ejs)',
  asOf: '2026-08-22',
  confidence: 'high',
};
