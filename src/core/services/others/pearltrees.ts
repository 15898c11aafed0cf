import { exact, type Service } from '../service';

export const pearltrees: Service = {
  id: 'pearltrees',
  name: 'Pearltrees',
  company: 'Pearltrees',
  needs: ['bookmarks'],
  equivalents: ['shaarli', 'linkding', 'linkwarden'],
  places: [
    {
      hosts: [exact('www.pearltrees.com')],
      notPaths: [/^\/(s|about|premium|education)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.pearltrees.com/exemple/recettes/id12345678',
    'https://www.pearltrees.com/exemple',
  ],
};
