import type { SoftwareActions } from '../software-actions';

export const mastodon: SoftwareActions = {
  software: 'mastodon',
  actions: [
    {
      needs: ['microblog', 'social-network'],
      path: 'share',
      label: 'landing_post',
      account: 'required',
      source: {
        name: 'mastodon config/routes.rb; corbindavenport/share-to-mastodon js/share.js',
        asOf: '2025-04-20',
      },
    },
  ],
  signUp: {
    path: 'auth/sign_up',
    source: { name: 'mastodon config/routes.rb (devise path auth)', asOf: null },
  },
};
