import { exact, type Service } from '../../service';

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
      hashes: [/^notes/i],
    },
  ],
  seenAt: ['https://www.icloud.com/notes', 'https://beta.icloud.com/notes'],
};
