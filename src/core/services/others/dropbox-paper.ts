import { exact, type Service } from '../service';

export const dropboxPaper: Service = {
  id: 'dropbox-paper',
  name: 'Dropbox Paper',
  company: 'Dropbox',
  needs: ['text-collab', 'notes'],
  equivalents: ['etherpad', 'hedgedoc', 'cryptpad', 'nextcloud-collectives', 'docs-lasuite'],
  places: [
    { hosts: [exact('paper.dropbox.com')] },
    {
      hosts: [exact('www.dropbox.com', 'dropbox.com')],
      paths: [/^\/paper(\/|$)/i, /^\/scl\/fi\/[^/]+\/[^/]+\.papert?$/i],
    },
  ],
  seenAt: [
    'https://paper.dropbox.com/folder/show/Projet-e.abc',
    'https://www.dropbox.com/paper/shared-with-me',
  ],
};
