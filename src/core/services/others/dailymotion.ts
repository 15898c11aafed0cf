import { exact, type Service } from '../../service';

export const dailymotion: Service = {
  id: 'dailymotion',
  name: 'Dailymotion',
  company: 'Canal+',
  needs: ['video-hosting'],
  equivalents: ['peertube', 'mediacms', 'mediagoblin'],
  places: [
    {
      hosts: [exact('www.dailymotion.com', 'dailymotion.com', 'm.dailymotion.com')],
      notPaths: [/^\/(legal|signin)(\/|$)/i, /^\/embed\//i],
    },
    { hosts: [exact('dai.ly', 'geo.dailymotion.com')] },
    { hosts: [exact('www.dailymotion.com')], paths: [/^\/embed\//i] },
  ],
  seenAt: ['https://www.dailymotion.com/video/x8abcde', 'https://dai.ly/x8abcde'],
};
