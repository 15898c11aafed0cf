import type { SoftwareImport } from '../software-import';

export const planka: SoftwareImport = {
  software: ['planka'],
  ways: [{ formats: ['json'], how: 'bring_planka' }],
  source: 'github.com/plankanban/planka (ImportStep.jsx)',
  asOf: '2026-04-18',
  confidence: 'high',
};
