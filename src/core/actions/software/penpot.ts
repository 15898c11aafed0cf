import type { SoftwareActions } from '../software-actions';

export const penpot: SoftwareActions = {
  software: 'penpot',
  actions: [],
  signUp: {
    path: '#/auth/register',
    source: { name: 'addresses of this form in public code', asOf: '2026-11' },
  },
};
