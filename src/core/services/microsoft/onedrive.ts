import {
  memberHosts,
  officeHomes,
  otherOfficeHomes,
  sharePointFiles,
  sharePointPrograms,
  sharePointSignIn,
} from '../microsoft-hosts';
import { exact, type Service, unwatched } from '../service';

export const onedrive: Service = {
  id: 'onedrive',
  name: 'OneDrive',
  company: 'Microsoft',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'seafile', 'owncloud', 'pydio', 'cryptpad', 'cozy'],
  places: [
    {
      hosts: [exact('onedrive.live.com')],
      notPaths: [/^\/(about|login)(\/|$)/i],
      pageless: [/^\/(download(\.aspx)?|prev|thumbnail)$/i, sharePointFiles, sharePointPrograms],
    },
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
        unwatched(exact('photos.onedrive.com', 'photos.onedrive.live.com', 'photos.live.com')),
      ],
      pageless: [sharePointFiles, sharePointPrograms],
    },
    {
      hosts: memberHosts,
      notPaths: [sharePointSignIn],
      pageless: [sharePointFiles, sharePointPrograms],
    },
    {
      hosts: [officeHomes, otherOfficeHomes],
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
