import { exact, type Service } from '../service';

export const instapaper: Service = {
  id: 'instapaper',
  name: 'Instapaper',
  company: 'Instant Paper',
  needs: ['read-later'],
  equivalents: ['wallabag', 'readeck', 'linkwarden'],
  places: [
    {
      hosts: [exact('www.instapaper.com', 'instapaper.com')],
      paths: [
        /^\/(u|m|read|go|text|starred|archive|folder|browse|p|liked|notes|bookmarklet|user)(\/|$)/i,
      ],
      notPaths: [/^\/user\/(login|register|forgot)/i],
    },
  ],
  seenAt: ['https://www.instapaper.com/u', 'https://www.instapaper.com/read/123456'],
};
