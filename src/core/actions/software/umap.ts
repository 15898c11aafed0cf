import type { SoftwareActions } from '../software-actions';

export const umap: SoftwareActions = {
  software: 'umap',
  actions: [
    {
      needs: ['maps'],
      path: 'map/new/',
      label: 'landing_map',
      account: 'depends',
      source: {
        name: 'umap-project/umap umap/urls.py, docs/config/settings.md (UMAP_ALLOW_ANONYMOUS, default False), umap/static/umap/js/modules/app.js, docs/changelog.md',
        asOf: '2026-08-19',
      },
    },
  ],
  signUp: {
    path: 'login/',
    source: {
      name: 'umap-project/umap umap/urls.py (OAuth providers or local)',
      asOf: '2026-08-19',
    },
  },
};
