import { exact, type Service, under } from '../../service';

export const wix: Service = {
  id: 'wix',
  name: 'Wix',
  company: 'Wix',
  needs: ['website'],
  equivalents: ['wordpress', 'grav', 'spip', 'yeswiki', 'scribouilli', 'publii'],
  places: [
    { hosts: [exact('manage.wix.com', 'editor.wix.com')] },
    { hosts: [under('wixsite.com', 'every account has its own host')] },
    { hosts: [exact('www.wix.com')], paths: [/^\/(my-account|dashboard|account)(\/|$)/i] },
  ],
  seenAt: [
    'https://manage.wix.com/dashboard/abc/home',
    'https://jeanne.wixsite.com/monsite',
    'https://www.wix.com/my-account/sites/',
  ],
};
