import { exact, type Service, under } from '../service';

export const wix: Service = {
  id: 'wix',
  name: 'Wix',
  company: 'Wix',
  needs: ['website'],
  equivalents: ['wordpress', 'grav', 'spip', 'yeswiki', 'scribouilli', 'publii'],
  places: [
    { hosts: [exact('manage.wix.com', 'editor.wix.com')] },
    {
      hosts: [
        under('wixsite.com', 'every account has its own host'),
        under('wixstudio.com', 'every account has its own host'),
        under('wixstudio.io', 'every account had its own host'),
        under('editorx.io', 'every account had its own host'),
      ],
      notHosts: [exact('www.wixsite.com', 'www.wixstudio.com')],
    },
    { hosts: [exact('www.wix.com')], paths: [/^\/(my-account|dashboard|account)(\/|$)/i] },
    { hosts: [exact('forms.wix.com')], paths: [/^\/[fr]\//i] },
    { hosts: [exact('wix.to')], paths: [/^\/./] },
  ],
  seenAt: [
    'https://manage.wix.com/dashboard/abc/home',
    'https://jeanne.wixsite.com/monsite',
    'https://www.wix.com/my-account/sites/',
  ],
};
