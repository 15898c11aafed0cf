import { exact, type Service } from '../service';

export const tinyurl: Service = {
  id: 'tinyurl',
  name: 'TinyURL',
  company: 'TinyURL',
  needs: ['url-shortener'],
  equivalents: ['lstu', 'rs-short', 'yourls', 'polr', 'shlink', 'kutt'],
  places: [
    {
      hosts: [exact('tinyurl.com', 'www.tinyurl.com')],
      paths: [/^\/(app|create\.php|preview(\.php)?)(\/|$)/i, /^\/$/],
      notPaths: [
        /^\/app\/(pricing|features|dev|login|register|terms|privacy-policy|contact|nospam)(\/|$)/i,
      ],
    },
    { hosts: [exact('preview.tinyurl.com')] },
  ],
  seenAt: [
    'https://tinyurl.com/',
    'https://preview.tinyurl.com/abc123',
    'https://tinyurl.com./app/settings',
  ],
};
