import type { SoftwareActions } from '../software-actions';

export const moodle: SoftwareActions = {
  software: 'moodle',
  actions: [],
  signUp: {
    path: 'login/signup.php',
    source: { name: 'addresses of this form in public code', asOf: '2026-11' },
  },
};
