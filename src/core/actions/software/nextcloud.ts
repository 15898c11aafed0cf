import type { SoftwareActions } from '../software-actions';

export const nextcloud: SoftwareActions = {
  software: 'nextcloud',
  actions: [
    {
      needs: ['file-sync', 'text-collab', 'spreadsheet', 'slides'],
      path: 'index.php/apps/files/',
      label: 'landing_files',
      account: 'required',
      source: {
        name: 'nextcloud/news docs/features/integration.md (documents index.php/apps/… as the form that holds on every instance); nextcloud/documentation PR 14938 (the form wi',
        asOf: '2026-08-21',
      },
    },
    {
      needs: ['calendar'],
      path: 'index.php/apps/calendar/',
      label: 'landing_calendar',
      account: 'required',
      source: { name: 'nextcloud/calendar appinfo/routes.php, src/router.js', asOf: '2026-08-22' },
    },
    {
      needs: ['contacts'],
      path: 'index.php/apps/contacts/',
      label: 'landing_contacts',
      account: 'required',
      source: { name: 'addresses of this form in public code', asOf: '2026-08-21' },
    },
    {
      needs: ['videoconf'],
      path: 'index.php/apps/spreed/',
      label: 'landing_talk',
      account: 'required',
      source: { name: 'addresses of this form in public code', asOf: '2026-11' },
    },
    {
      needs: ['forms'],
      path: 'index.php/apps/forms/',
      label: 'landing_forms',
      account: 'required',
      source: {
        name: 'nextcloud/forms lib/Controller/PageController.php, src/router.ts (no route creates)',
        asOf: '2026-08-08',
      },
    },
    {
      needs: ['date-poll'],
      path: 'index.php/apps/polls/',
      label: 'landing_polls',
      account: 'required',
      source: {
        name: 'nextcloud/polls lib/Controller/PageController.php, src/router.ts (no route creates)',
        asOf: '2026-08-22',
      },
    },
    {
      needs: ['kanban'],
      path: 'index.php/apps/deck/',
      label: 'landing_boards',
      account: 'required',
      source: { name: 'nextcloud/deck appinfo/routes.php, src/router.js', asOf: '2026-08-22' },
    },
  ],
};
