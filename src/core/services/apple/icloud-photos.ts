import { exact, type Service } from '../service';

export const icloudPhotos: Service = {
  id: 'icloud-photos',
  name: 'iCloud Photos',
  company: 'Apple',
  needs: ['photo-hosting'],
  equivalents: ['piwigo', 'lychee', 'nextcloud-photos', 'pixelfed', 'immich', 'photoprism'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/(photos|sharedalbum)(\/|$)/i],
    },
    {
      // The old home named the app in the fragment.
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      hashes: [/^photos2?(\/|$)/i],
      notPaths: [/[^/]/],
    },
    { hosts: [exact('share.icloud.com')], paths: [/^\/photos\//i] },
    { hosts: [exact('photos.icloud.com')] },
  ],
  seenAt: [
    'https://www.icloud.com/photos/',
    'https://www.icloud.com.cn/photos/',
    'https://icloud.com/photos/',
  ],
};
