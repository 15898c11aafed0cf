import type { SoftwareActions } from '../software-actions';

export const mattermost: SoftwareActions = {
  software: 'mattermost',
  actions: [
    {
      needs: ['team-chat'],
      path: '',
      label: 'landing_team',
      account: 'required',
      source: {
        name: 'mattermost/mattermost webapp/channels/src/components/root/root.tsx (create_team, select_team, signup_user_complete)',
        asOf: null,
      },
    },
  ],
  signUp: {
    path: 'signup_user_complete',
    source: {
      name: 'mattermost/mattermost webapp/channels/src/components/root/root.tsx',
      asOf: null,
    },
  },
};
