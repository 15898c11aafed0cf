import type { SoftwareActions } from '../software-actions';

export const rallly: SoftwareActions = {
  software: 'rallly',
  actions: [
    {
      needs: ['date-poll'],
      path: 'new',
      label: 'landing_poll',
      account: 'depends',
      source: {
        name: 'lukevella/rallly apps/web/src/app/[locale]/(optional-space)/new/page.tsx, src/env.ts',
        asOf: '2026-08-22',
      },
    },
  ],
};
