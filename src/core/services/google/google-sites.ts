import { exact, type Service } from '../service';

export const googleSites: Service = {
  id: 'google-sites',
  name: 'Google Sites',
  company: 'Google',
  needs: ['website'],
  equivalents: ['wordpress', 'grav', 'spip', 'yeswiki', 'publii', 'scribouilli', 'dokuwiki'],
  places: [
    { hosts: [exact('sites.google.com')], notPaths: [/^\/(site\/sites|intl|feeds)(\/|$)/i] },
    { hosts: [exact('sites.new', 'site.new')] },
  ],
  seenAt: ['https://sites.google.com/new?pli=1&authuser=0', 'https://sites.new/'],
};
