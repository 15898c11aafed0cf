import type { SoftwareImport } from '../software-import';

export const gitlab: SoftwareImport = {
  software: ['gitlab'],
  ways: [{ formats: ['git'], path: 'projects/new#import_project', how: 'bring_gitlab' }],
  source: 'github.com/gitlabhq/gitlabhq (config/routes/user.rb, import.rb)',
  asOf: '2026',
  confidence: 'high',
};
