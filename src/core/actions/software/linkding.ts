import type { SoftwareActions } from '../software-actions';

export const linkding: SoftwareActions = {
  software: 'linkding',
  actions: [
    {
      needs: ['bookmarks'],
      path: 'bookmarks/new',
      label: 'landing_bookmark',
      account: 'required',
      source: {
        name: 'sissbruecker/linkding bookmarks/urls.py, docs how-to.md',
        asOf: '2026-08-18',
      },
    },
  ],
};
