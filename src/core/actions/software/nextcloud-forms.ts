import type { SoftwareActions } from '../software-actions';

export const nextcloudForms: SoftwareActions = {
  software: 'nextcloud-forms',
  actions: [
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
  ],
};
