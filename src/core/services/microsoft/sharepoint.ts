import { exact, type Service, under } from '../service';

export const sharepoint: Service = {
  id: 'sharepoint',
  name: 'SharePoint Online',
  company: 'Microsoft',
  needs: ['file-sync', 'wiki'],
  equivalents: ['nextcloud', 'owncloud', 'dokuwiki', 'bookstack', 'xwiki', 'pydio'],
  places: [
    {
      hosts: [
        under('sharepoint.com', 'every organisation has its own host'),
        under('sharepoint.cloud.microsoft', 'every organisation has its own host'),
      ],
      notPaths: [/\/_(api|forms|vti_bin)(\/|$)/i, /\/_layouts\/15\/authenticate\.aspx$/i],
    },
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
      paths: [/^\/launch\/sharepoint(\/|$)/i],
    },
  ],
  seenAt: [
    'https://exemple.sharepoint.com/sites/Bureau',
    'https://exemple-admin.sharepoint.com/_layouts/15/online/AdminHome.aspx',
  ],
};
