import { exact, type Service } from '../service';

// No new links since 2019-03-30; inactive links switched off 2025-08-25, active ones kept.
export const gooGl: Service = {
  id: 'goo-gl',
  name: 'goo.gl URL Shortener',
  company: 'Google',
  closedOn: '2019-03-30',
  needs: ['url-shortener'],
  equivalents: ['lstu', 'rs-short', 'yourls', 'polr', 'shlink', 'kutt'],
  places: [{ hosts: [exact('goo.gl', 'www.goo.gl')], notPaths: [/^\/(maps|photos|forms|api)\//i] }],
  seenAt: ['https://goo.gl/info/AbC123', 'https://www.goo.gl/', 'https://goo.gl:8443/info/AbC123'],
};
