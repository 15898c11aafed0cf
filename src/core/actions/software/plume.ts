import type { SoftwareActions } from '../software-actions';

export const plume: SoftwareActions = {
  software: 'plume',
  actions: [
    {
      needs: ['website'],
      path: 'blogs/new',
      label: 'landing_blog',
      account: 'required',
      source: { name: 'Plume-org/Plume src/routes/blogs.rs', asOf: '2025-04-08' },
    },
  ],
  signUp: {
    path: 'users/new',
    source: { name: 'Plume-org/Plume src/routes/user.rs', asOf: '2025-04-08' },
  },
};
