import type { SoftwareActions } from '../software-actions';

export const excalidraw: SoftwareActions = {
  software: 'excalidraw',
  actions: [
    {
      needs: ['whiteboard', 'diagram'],
      path: '',
      label: 'landing_board',
      account: 'none',
      source: {
        name: 'excalidraw/excalidraw excalidraw-app/data/index.ts (room: #room=20 hex signs,22-sign key; needs a collaboration server)',
        asOf: '2026-08-07',
      },
    },
  ],
};
