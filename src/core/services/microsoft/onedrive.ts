import { exact, label, type Service } from '../service';

export const onedrive: Service = {
  id: 'onedrive',
  name: 'OneDrive',
  company: 'Microsoft',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'seafile', 'owncloud', 'pydio', 'cryptpad', 'cozy'],
  places: [
    { hosts: [exact('onedrive.live.com')], notPaths: [/^\/(about|login)(\/|$)/i] },
    {
      hosts: [
        exact(
          '1drv.ms',
          'onedrive.com',
          'www.onedrive.com',
          'onedrive.cloud.microsoft',
          'skydrive.live.com',
          'onedrive.new',
        ),
      ],
    },
    {
      hosts: [label(/^[^.]+-my$/, 'sharepoint.com', 'every organisation has its own host')],
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
      paths: [/^\/(launch\/)?onedrive(\/|$)/i],
    },
    { hosts: [exact('d.docs.live.net')] },
  ],
  seenAt: [
    'https://onedrive.live.com/?id=root&cid=ABC123',
    'https://exemple-my.sharepoint.com/',
    'https://1drv.ms/u/c/abc123/EXyz',
  ],
};
