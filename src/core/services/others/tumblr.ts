import { exact, type Service, under } from '../../service';

export const tumblr: Service = {
  id: 'tumblr',
  name: 'Tumblr',
  company: 'Automattic',
  needs: ['microblog', 'website'],
  equivalents: ['writefreely', 'plume', 'mastodon', 'wordpress', 'wafrn'],
  places: [
    {
      hosts: [exact('www.tumblr.com', 'tumblr.com')],
      notPaths: [/^\/(login|register|policy|about|apps|jobs)(\/|$)/i],
    },
    {
      hosts: [under('tumblr.com', 'every account has its own host')],
      notHosts: [
        exact(
          'api.tumblr.com',
          'assets.tumblr.com',
          'static.tumblr.com',
          'help.tumblr.com',
          'www.tumblr.com',
        ),
        under('media.tumblr.com', 'every account has its own host'),
      ],
    },
  ],
  seenAt: ['https://www.tumblr.com/dashboard', 'https://exemple.tumblr.com/post/123/titre'],
};
