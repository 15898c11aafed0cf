import { exact, type Service } from '../../service';

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
      hashes: [/^keynote/i],
    },
  ],
  seenAt: [
    'https://www.icloud.com/keynote/',
    'https://www.icloud.com.cn/keynote/',
    'https://www.icloud.com.cn:8443/keynote/',
  ],
};
