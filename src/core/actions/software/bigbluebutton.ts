import type { SoftwareActions } from '../software-actions';

export const bigbluebutton: SoftwareActions = {
  software: 'bigbluebutton',
  actions: [
    {
      needs: ['videoconf'],
      path: 'rooms',
      label: 'landing_room',
      account: 'required',
      except: ['b'],
      source: {
        name: 'bigbluebutton/greenlight app/javascript/main.jsx, config/application.rb (RELATIVE_URL_ROOT), tag release-2.9.3-beta.3 config/routes.rb',
        asOf: '2026-07-17',
      },
    },
  ],
  signUp: {
    path: 'signup',
    source: {
      name: 'bigbluebutton/greenlight app/javascript/main.jsx and 2.9 config/routes.rb',
      asOf: '2026-07-17',
    },
  },
};
