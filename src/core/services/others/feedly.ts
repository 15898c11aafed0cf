import { exact, type Service } from '../service';

export const feedly: Service = {
  id: 'feedly',
  name: 'Feedly',
  company: 'Feedly',
  needs: ['rss'],
  equivalents: ['freshrss', 'tt-rss', 'miniflux', 'nextcloud-news', 'selfoss'],
  places: [
    {
      hosts: [exact('feedly.com', 'www.feedly.com')],
      paths: [/^\/(i|f|e|k)(\/|$)/i],
      notPaths: [/^\/f\/.*\.atom$/i, /^\/i\/(landing|pro)(\/|$)/i],
    },
    // The old app kept everything in the fragment.
    {
      hosts: [exact('feedly.com', 'www.feedly.com', 'cloud.feedly.com')],
      hashes: [/^(subscription|category|entry|search)(\/|%2F)/i, /^(my|latest|saved|index)$/i],
    },
  ],
  seenAt: [
    'https://feedly.com/i/subscription/feed%2Fhttps%3A%2F%2Fframablog.org%2Ffeed',
    'https://www.feedly.com/i/my',
    'https://feedly.com:8443/i/entry/abc',
  ],
};
