import type { SoftwareActions } from '../software-actions';

export const nextcloudNews: SoftwareActions = {
  software: 'nextcloud-news',
  actions: [
    {
      needs: ['rss'],
      path: 'index.php/apps/news',
      label: 'landing_feeds',
      account: 'required',
      source: {
        name: 'nextcloud/news docs/features/integration.md, src/components/AddFeed.vue',
        asOf: '2026-08-21',
      },
    },
  ],
};
