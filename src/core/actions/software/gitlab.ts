import type { SoftwareActions } from '../software-actions';

export const gitlab: SoftwareActions = {
  software: 'gitlab',
  actions: [
    {
      needs: ['forge'],
      path: 'projects/new',
      label: 'landing_project',
      account: 'required',
      source: {
        name: 'gitlabhq/gitlabhq config/routes/user.rb (comment names /projects/new#import_project), config/routes/import.rb',
        asOf: null,
      },
    },
  ],
  signUp: {
    path: 'users/sign_up',
    source: { name: 'gitlabhq/gitlabhq config/routes/user.rb (devise_for :users)', asOf: null },
  },
};
