import { documentKinds, placesOfDocuments } from '../microsoft-documents';
import { forPrograms, presentedTemplates } from '../never-in-use';
import { exact, type Service } from '../service';

export const onenote: Service = {
  id: 'onenote',
  name: 'OneNote',
  company: 'Microsoft',
  needs: ['notes'],
  equivalents: ['nextcloud-notes', 'joplin', 'standard-notes', 'trilium', 'hedgedoc', 'turtl'],
  places: [
    ...placesOfDocuments(documentKinds.onenote),
    {
      hosts: [exact('onenote.office.com', 'onenote.cloud.microsoft')],
      notPaths: [presentedTemplates],
      pageless: [forPrograms],
    },
    {
      hosts: [exact('www.onenote.com', 'onenote.com')],
      paths: [/^\/(notebooks|stickynotes|hrd|edu)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.onenote.com/stickynotes',
    'https://exemple-my.sharepoint.com/:o:/g/personal/lea_exemple_org/EOn',
    'https://www.office.com/launch/onenote',
  ],
};
