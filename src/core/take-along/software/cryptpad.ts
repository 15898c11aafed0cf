import type { SoftwareImport } from '../software-import';

export const cryptpad: SoftwareImport = {
  software: ['cryptpad'],
  ways: [
    {
      formats: ['html', 'md'],
      needs: ['text-collab', 'notes'],
      path: 'pad/',
      how: 'bring_cryptpad',
    },
    { formats: ['docx', 'odt'], path: 'doc/', how: 'bring_cryptpad' },
    { formats: ['xlsx', 'ods'], path: 'sheet/', how: 'bring_cryptpad' },
    { formats: ['pptx', 'odp'], path: 'presentation/', how: 'bring_cryptpad' },
    { formats: ['as-is'], path: 'drive/', how: 'bring_cryptpad_drive' },
  ],
  source: 'github.com/cryptpad/documentation (user_guide/apps, user_guide/collaboration.rst)',
  asOf: '2025-10-24',
  confidence: 'high',
};
