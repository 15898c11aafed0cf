import type { SoftwareActions } from '../software-actions';

export const jitsi: SoftwareActions = {
  software: 'jitsi',
  actions: [
    {
      needs: ['videoconf'],
      path: '{name}',
      label: 'landing_room',
      account: 'none',
      source: {
        name: 'jitsi/jitsi-meet react/features/base/util/uri.ts (room = last segment; signs removed; name lower-cased), react/features/base/util/isInsecureRoomName.ts; jitsi/d',
        asOf: '2026-08-20',
      },
    },
  ],
};
