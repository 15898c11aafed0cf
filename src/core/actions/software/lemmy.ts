import type { SoftwareActions } from '../software-actions';

export const lemmy: SoftwareActions = {
  software: 'lemmy',
  actions: [
    {
      needs: ['forum'],
      path: 'create_post',
      label: 'landing_topic',
      account: 'required',
      source: { name: 'LemmyNet/lemmy-ui', asOf: '2026-08-06' },
    },
  ],
  signUp: {
    path: 'signup',
    source: {
      name: 'LemmyNet/lemmy-ui src/server/handlers/catch-all-handler.tsx',
      asOf: '2026-08-06',
    },
  },
};
