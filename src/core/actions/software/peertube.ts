import type { SoftwareActions } from '../software-actions';

export const peertube: SoftwareActions = {
  software: 'peertube',
  actions: [
    {
      needs: ['video-hosting'],
      path: 'videos/upload',
      label: 'landing_video',
      account: 'required',
      source: {
        name: 'Chocobozzz/PeerTube client/src/app/app.routes.ts (videos/upload redirects to videos/publish; signup)',
        asOf: null,
      },
    },
  ],
  signUp: {
    path: 'signup',
    source: { name: 'Chocobozzz/PeerTube client/src/app/app.routes.ts', asOf: null },
  },
};
