import { exact, type Service } from '../../service';

export const feedly: Service = {
  id: 'feedly',
  name: 'Feedly',
  company: 'Feedly',
  needs: ['rss'],
  equivalents: ['freshrss', 'tt-rss', 'miniflux', 'nextcloud-news', 'selfoss'],
  places: [
    {
      hosts: [exact('feedly.com', 'www.feedly.com')],
      paths: [/^\/(i|f)(\/|$)/i],
      notPaths: [/^\/f\/.*\.atom$/i],
    },
  ],
  seenAt: [
    'https://feedly.com/i/subscription/feed%2Fhttps%3A%2F%2Fframablog.org%2Ffeed',
    'https://www.feedly.com/i/my',
    'https://feedly.com:8443/i/entry/abc',
  ],
};
