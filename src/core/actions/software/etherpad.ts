import type { SoftwareActions } from '../software-actions';

export const etherpad: SoftwareActions = {
  software: 'etherpad',
  actions: [
    {
      needs: ['text-collab'],
      path: 'p/{name}',
      label: 'landing_pad',
      account: 'none',
      source: {
        name: 'ether/etherpad src/static/js/index.ts (name made in the page, then p/NAME relative to the base), src/node/db/PadManager.ts (isValidPadId: 1 to 50 signs, no $), ',
        asOf: '2026-06-13',
      },
    },
  ],
};
