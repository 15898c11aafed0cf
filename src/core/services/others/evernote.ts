import { forPrograms, signIn } from '../never-in-use';
import { exact, type Service } from '../service';

export const evernote: Service = {
  id: 'evernote',
  name: 'Evernote',
  company: 'Bending Spoons',
  needs: ['notes'],
  equivalents: ['joplin', 'nextcloud-notes', 'standard-notes', 'turtl', 'trilium'],
  places: [
    {
      hosts: [exact('www.evernote.com', 'evernote.com', 'app.yinxiang.com')],
      paths: [/^\/(client|shard|l|pub|Home\.action)(\/|$)/i],
      notPaths: [/^\/shard\/[^/]+\/(notestore|res|thm)(\/|$)/i],
    },
    {
      hosts: [exact('app.evernote.com', 'share.evernote.com', 'lite.evernote.com')],
      notPaths: [signIn],
      pageless: [forPrograms],
    },
  ],
  seenAt: [
    'https://www.evernote.com/client/web?login=true',
    'https://share.evernote.com/note/abc-def',
    'https://app.evernote.com/',
  ],
};
