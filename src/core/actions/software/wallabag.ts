import type { SoftwareActions } from '../software-actions';

export const wallabag: SoftwareActions = {
  software: 'wallabag',
  actions: [
    {
      needs: ['read-later'],
      path: 'new',
      label: 'landing_article',
      account: 'required',
      source: { name: 'wallabag/wallabag src/Controller/EntryController.php', asOf: '2026-08-21' },
    },
  ],
  signUp: {
    path: 'register/',
    isClosedAtFirst: true,
    source: {
      name: 'wallabag/wallabag templates/bundles/FOSUserBundle/Security/login.html.twig; .env WALLABAG_REGISTRATION_ENABLED=0',
      asOf: '2026-08-21',
    },
  },
};
