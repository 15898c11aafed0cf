import type { SoftwareActions } from '../software-actions';

export const bookwyrm: SoftwareActions = {
  software: 'bookwyrm',
  actions: [],
  signUp: {
    path: 'register',
    source: { name: 'bookwyrm-social/bookwyrm bookwyrm/urls.py', asOf: '2026-08-22' },
  },
};
