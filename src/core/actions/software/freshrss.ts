import type { SoftwareActions } from '../software-actions';

export const freshrss: SoftwareActions = {
  software: 'freshrss',
  actions: [
    {
      needs: ['rss'],
      path: 'i/',
      label: 'landing_feeds',
      account: 'required',
      source: {
        name: 'FreshRSS/FreshRSS app/Controllers/feedController.php (GET shows the form, nothing is added before POST), app/views/subscription/bookmarklet.phtml, p/index.php',
        asOf: '2024-10-24',
      },
    },
  ],
  signUp: {
    path: 'i/?c=auth&a=register',
    isClosedAtFirst: true,
    source: {
      name: 'FreshRSS/FreshRSS app/views/auth/formLogin.phtml, app/Controllers/authController.php',
      asOf: '2024-10-24',
    },
  },
};
