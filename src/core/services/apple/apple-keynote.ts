import { exact, type Service } from '../service';

export const appleKeynote: Service = {
  id: 'apple-keynote',
  name: 'Keynote for iCloud',
  company: 'Apple',
  needs: ['slides'],
  equivalents: ['cryptpad', 'onlyoffice', 'collabora', 'revealjs', 'digislides'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/(keynote|keynote-live)(\/|$)/i],
    },
    {
      // The old home, and the old iWork, named the app in the fragment.
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      hashes: [/^keynote(\/|$)/i],
      notPaths: [/^\/(?!(iw)?\/*$)/i],
    },
  ],
  seenAt: [
    'https://www.icloud.com/keynote/',
    'https://www.icloud.com.cn/keynote/',
    'https://www.icloud.com.cn:8443/keynote/',
  ],
};
