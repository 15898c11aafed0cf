import { exact, type Service } from '../service';

export const googleAppsheet: Service = {
  id: 'google-appsheet',
  name: 'AppSheet',
  company: 'Google',
  isOptIn: true,
  needs: ['database'],
  equivalents: ['grist', 'baserow'],
  places: [
    {
      hosts: [exact('www.appsheet.com')],
      paths: [/^\/(start|newshortcut|template|home|my-apps|dashboard)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.appsheet.com/start/1a2b3c4d-1a2b-3c4d-5e6f-1a2b3c4d5e6f',
    'https://www.appsheet.com/home/apps',
  ],
};
