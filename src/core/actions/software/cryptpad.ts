import type { SoftwareActions } from '../software-actions';

export const cryptpad: SoftwareActions = {
  software: 'cryptpad',
  actions: [
    {
      needs: ['text-collab'],
      path: 'pad/',
      label: 'landing_document',
      account: 'depends',
      source: {
        name: 'cryptpad/cryptpad customize.dist/pages/index.js; cryptpad/documentation user_guide/apps/*.rst, user_guide/user_account.rst, admin_guide/customization.rst',
        asOf: '2025-10-24',
      },
    },
    {
      needs: ['spreadsheet'],
      path: 'sheet/',
      label: 'landing_spreadsheet',
      account: 'depends',
      source: {
        name: 'cryptpad/cryptpad customize.dist/pages/index.js, www/diagram/, www/presentation/; cryptpad/documentation user_guide/apps',
        asOf: '2025-10-24',
      },
    },
    {
      needs: ['slides'],
      path: 'presentation/',
      label: 'landing_slides',
      account: 'depends',
      source: {
        name: 'cryptpad/cryptpad customize.dist/pages/index.js, www/diagram/, www/presentation/; cryptpad/documentation user_guide/apps',
        asOf: '2025-10-24',
      },
    },
    {
      needs: ['forms'],
      path: 'form/',
      label: 'landing_form',
      account: 'depends',
      source: {
        name: 'cryptpad/cryptpad customize.dist/pages/index.js, www/diagram/, www/presentation/; cryptpad/documentation user_guide/apps',
        asOf: '2025-10-24',
      },
    },
    {
      needs: ['kanban'],
      path: 'kanban/',
      label: 'landing_task_board',
      account: 'depends',
      source: {
        name: 'cryptpad/cryptpad customize.dist/pages/index.js, www/diagram/, www/presentation/; cryptpad/documentation user_guide/apps',
        asOf: '2025-10-24',
      },
    },
    {
      needs: ['whiteboard'],
      path: 'whiteboard/',
      label: 'landing_board',
      account: 'depends',
      source: {
        name: 'cryptpad/cryptpad customize.dist/pages/index.js, www/diagram/, www/presentation/; cryptpad/documentation user_guide/apps',
        asOf: '2025-10-24',
      },
    },
    {
      needs: ['diagram'],
      path: 'diagram/',
      label: 'landing_diagram',
      account: 'depends',
      source: {
        name: 'cryptpad/cryptpad customize.dist/pages/index.js, www/diagram/, www/presentation/; cryptpad/documentation user_guide/apps',
        asOf: '2025-10-24',
      },
    },
    {
      needs: ['file-sync'],
      path: 'drive/',
      label: 'landing_files',
      account: 'depends',
      source: {
        name: 'cryptpad/cryptpad customize.dist/pages/index.js, www/diagram/, www/presentation/; cryptpad/documentation user_guide/apps',
        asOf: '2025-10-24',
      },
    },
  ],
  signUp: {
    path: 'register/',
    source: {
      name: 'cryptpad/cryptpad www/register/index.html; cryptpad/documentation user_guide/user_account.rst',
      asOf: '2025-10-24',
    },
  },
};
