import type { SoftwareActions } from '../software-actions';

export const hedgedoc: SoftwareActions = {
  software: 'hedgedoc',
  actions: [
    {
      needs: ['text-collab', 'notes'],
      path: 'new',
      label: 'landing_note',
      account: 'depends',
      source: {
        name: 'hedgedoc/hedgedoc branch master lib/web/note/router.js, controller.js, util.js; docs/content/configuration.md; branch develop frontend/src/app/(editor)/new/page',
        asOf: '2026-08-22',
      },
    },
  ],
};
