import { exact, type Service } from '../service';

export const icloudNotes: Service = {
  id: 'icloud-notes',
  name: 'iCloud Notes',
  company: 'Apple',
  needs: ['notes'],
  equivalents: ['nextcloud-notes', 'joplin', 'standard-notes', 'turtl'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/notes(\/|$)/i],
    },
    {
      // The old home named the app in the fragment.
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      hashes: [/^notes2?(\/|$)/i],
      notPaths: [/[^/]/],
    },
  ],
  seenAt: ['https://www.icloud.com/notes', 'https://beta.icloud.com/notes'],
};
