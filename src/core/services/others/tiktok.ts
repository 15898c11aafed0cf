import { exact, type Service } from '../service';

export const tiktok: Service = {
  id: 'tiktok',
  name: 'TikTok',
  company: 'ByteDance',
  needs: ['video-hosting'],
  equivalents: ['peertube', 'loops'],
  places: [
    {
      hosts: [
        exact(
          'www.tiktok.com',
          'tiktok.com',
          'm.tiktok.com',
          'lite.tiktok.com',
          'vm.tiktok.com',
          'vt.tiktok.com',
        ),
      ],
      notPaths: [
        /^\/([a-z]{2}(-[a-z]{2})?\/)?(login|signup|forgot-password|about|legal|privacy|business|forbusiness|safety|transparency|community-guidelines|creators|download)(\/|$)/i,
        /^\/(api|oembed|auth|v2\/auth|passport|setting\/download-your-data)(\/|$)/i,
      ],
    },
    // Where the app's own links lead.
    {
      hosts: [exact('www.tiktokv.com', 'm.tiktokv.com', 'tiktokv.com', 'www.tiktokv.us')],
      paths: [/^\/share\//i],
    },
  ],
  seenAt: [
    'https://www.tiktok.com/@jeanne',
    'https://m.tiktok.com/v/123.html',
    'https://vm.tiktok.com/ZMabc/#:~:text=bonjour',
  ],
};
