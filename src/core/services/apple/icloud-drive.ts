import { exact, type Service } from '../service';

export const icloudDrive: Service = {
  id: 'icloud-drive',
  name: 'iCloud Drive',
  company: 'Apple',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'seafile', 'owncloud', 'cozy', 'cryptpad'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/(iclouddrive|attachment)(\/|$)/i],
    },
    {
      // The old home named the app in the fragment.
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      hashes: [/^iclouddrive(\/|$)/i],
      notPaths: [/[^/]/],
    },
  ],
  seenAt: [
    'https://www.icloud.com/iclouddrive/',
    'https://www.icloud.com.cn/iclouddrive/',
    'https://icloud.com/iclouddrive/',
  ],
};
