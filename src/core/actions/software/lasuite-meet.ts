import type { SoftwareActions } from '../software-actions';

export const lasuiteMeet: SoftwareActions = {
  software: 'lasuite-meet',
  actions: [
    {
      needs: ['videoconf'],
      path: '',
      label: 'landing_room',
      account: 'required',
      source: {
        name: 'suitenumerique/meet src/frontend/src/features/rooms/utils/isRoomValid.ts',
        asOf: '2026-08-21',
      },
    },
  ],
};
