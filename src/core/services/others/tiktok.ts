import { exact, type Service } from '../../service';

export const tiktok: Service = {
  id: 'tiktok',
  name: 'TikTok',
  company: 'ByteDance',
  needs: ['video-hosting'],
  equivalents: ['peertube', 'loops'],
  places: [
    {
      hosts: [
        exact('www.tiktok.com', 'tiktok.com', 'm.tiktok.com', 'vm.tiktok.com', 'vt.tiktok.com'),
      ],
      notPaths: [/^\/(login|about|legal|business)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.tiktok.com/@jeanne',
    'https://m.tiktok.com/v/123.html',
    'https://vm.tiktok.com/ZMabc/#:~:text=bonjour',
  ],
};
