import type { SoftwareActions } from '../software-actions';

export const miniflux: SoftwareActions = {
  software: 'miniflux',
  actions: [
    {
      needs: ['rss'],
      path: '',
      label: 'landing_feeds',
      account: 'required',
      source: { name: 'miniflux/v2 internal/ui/subscription_bookmarklet.go', asOf: '2026-08-11' },
    },
  ],
};
