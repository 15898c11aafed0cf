import { exact, type Service, under } from '../service';

export const onenote: Service = {
  id: 'onenote',
  name: 'OneNote',
  company: 'Microsoft',
  needs: ['notes'],
  equivalents: ['nextcloud-notes', 'joplin', 'standard-notes', 'trilium', 'hedgedoc', 'turtl'],
  places: [
    {
      hosts: [
        exact('onedrive.live.com'),
        under('sharepoint.com', 'every organisation has its own host'),
        under('sharepoint.cloud.microsoft', 'every organisation has its own host'),
      ],
      paths: [/^\/:o:\//i],
    },
    { hosts: [exact('onenote.office.com', 'onenote.cloud.microsoft')] },
    {
      hosts: [exact('www.onenote.com', 'onenote.com')],
      paths: [/^\/(notebooks|stickynotes|hrd|edu)(\/|$)/i],
    },
    { hosts: [exact('onedrive.live.com')], query: { app: /^OneNote/i } },
    {
      hosts: [
        exact(
          'www.office.com',
          'office.com',
          'www.microsoft365.com',
          'microsoft365.com',
          'm365.cloud.microsoft',
        ),
      ],
      paths: [/^\/launch\/onenote(\/|$)/i],
    },
    {
      hosts: [under('officeapps.live.com', 'the editor runs on one host per data centre')],
      paths: [/^\/o\/onenoteframe\.aspx/i],
    },
  ],
  seenAt: [
    'https://www.onenote.com/stickynotes',
    'https://exemple-my.sharepoint.com/:o:/g/personal/lea_exemple_org/EOn',
    'https://www.office.com/launch/onenote',
  ],
};
