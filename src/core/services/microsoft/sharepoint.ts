import {
  officeHomes,
  organisationHosts,
  otherOfficeHomes,
  sharePointFiles,
  sharePointPrograms,
  sharePointSignIn,
} from '../microsoft-hosts';
import type { Service } from '../service';

export const sharepoint: Service = {
  id: 'sharepoint',
  name: 'SharePoint Online',
  company: 'Microsoft',
  needs: ['file-sync', 'wiki'],
  equivalents: ['nextcloud', 'owncloud', 'dokuwiki', 'bookstack', 'xwiki', 'pydio'],
  places: [
    {
      hosts: organisationHosts,
      notPaths: [sharePointSignIn],
      pageless: [sharePointFiles, sharePointPrograms],
    },
    {
      hosts: [officeHomes, otherOfficeHomes],
      paths: [/^\/launch\/sharepoint(\/|$)/i],
    },
  ],
  seenAt: [
    'https://exemple.sharepoint.com/sites/Bureau',
    'https://exemple-admin.sharepoint.com/_layouts/15/online/AdminHome.aspx',
  ],
};
