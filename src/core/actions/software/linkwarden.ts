import type { SoftwareActions } from '../software-actions';

export const linkwarden: SoftwareActions = {
  software: 'linkwarden',
  actions: [],
  signUp: {
    path: 'register',
    source: { name: 'linkwarden/linkwarden apps/web/pages/register.tsx', asOf: '2026-08-17' },
  },
};
