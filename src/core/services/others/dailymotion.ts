import { forPrograms, signIn } from '../never-in-use';
import { exact, type Service } from '../service';

export const dailymotion: Service = {
  id: 'dailymotion',
  name: 'Dailymotion',
  company: 'Canal+',
  needs: ['video-hosting'],
  equivalents: ['peertube', 'mediacms', 'mediagoblin'],
  places: [
    {
      hosts: [
        exact(
          'www.dailymotion.com',
          'dailymotion.com',
          'm.dailymotion.com',
          'touch.dailymotion.com',
        ),
      ],
      notPaths: [/^\/([a-z]{2}\/)?(about|legal|services|thumbnail|cdn|rss)(\/|$)/i, signIn],
      pageless: [forPrograms],
    },
    { hosts: [exact('dai.ly')] },
    // The embedded player; its scripts are beside it.
    { hosts: [exact('geo.dailymotion.com')], paths: [/^\/player(\/[^/]+)?\.html$/i] },
  ],
  seenAt: ['https://www.dailymotion.com/video/x8abcde', 'https://dai.ly/x8abcde'],
};
