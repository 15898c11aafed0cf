import { exact, type Service } from '../service';

// Saving stopped 2025-07-08, export-only until 2025-10-08 (later extended per some reports).
export const pocket: Service = {
  id: 'pocket',
  name: 'Pocket',
  company: 'Mozilla',
  closedOn: '2025-07-08',
  needs: ['read-later'],
  equivalents: ['wallabag', 'readeck', 'shaarli', 'linkwarden', 'omnivore'],
  places: [
    {
      hosts: [exact('getpocket.com', 'www.getpocket.com', 'app.getpocket.com')],
      notPaths: [
        /^\/([a-z]{2}(-[a-z]{2})?\/)?(login|signup|about|premium|developer|publisher|privacy|tos|jobs|blog|support|v3|oauth)(\/|$)/i,
      ],
    },
    { hosts: [exact('pocket.co')] },
  ],
  seenAt: [
    'https://getpocket.com/my-list',
    'https://app.getpocket.com/',
    'https://pocket.co/xAbC12',
  ],
};
