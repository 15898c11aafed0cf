import type { SoftwareActions } from '../software-actions';

export const ethercalc: SoftwareActions = {
  software: 'ethercalc',
  actions: [
    {
      needs: ['spreadsheet'],
      path: '_new',
      label: 'landing_spreadsheet',
      account: 'none',
      source: {
        name: 'audreyt/ethercalc src/main.ls at 2019-12 (_new, =_new answer a redirect to a fresh room, 12 signs in base 36), docs/historic/REWRITE_ULTRAPLAN.md and Changes.tx',
        asOf: '2026-08-11',
      },
    },
  ],
};
