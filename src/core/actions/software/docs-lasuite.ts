import type { SoftwareActions } from '../software-actions';

export const docsLasuite: SoftwareActions = {
  software: 'docs-lasuite',
  actions: [
    {
      needs: ['text-collab'],
      path: 'docs/new/',
      label: 'landing_document',
      account: 'required',
      source: {
        name: 'suitenumerique/docs src/frontend/apps/impress/src/pages/docs/new/index.tsx, commit 7475b7c3b',
        asOf: '2026-08-20',
      },
    },
  ],
};
