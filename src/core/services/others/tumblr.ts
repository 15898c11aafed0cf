import { exact, type Service, under } from '../service';

export const tumblr: Service = {
  id: 'tumblr',
  name: 'Tumblr',
  company: 'Automattic',
  needs: ['microblog', 'website'],
  equivalents: ['writefreely', 'plume', 'mastodon', 'wordpress', 'wafrn'],
  places: [
    {
      hosts: [exact('www.tumblr.com', 'tumblr.com')],
      notPaths: [
        /^\/(login|logout|register|signup|forgot_password|policy|privacy|about|apps|jobs|press|help|docs|developers|buttons|oauth|oauth2|api|svc|oembed)(\/|$)/i,
      ],
    },
    {
      hosts: [under('tumblr.com', 'every blog has its own host')],
      notHosts: [
        exact(
          'api.tumblr.com',
          'assets.tumblr.com',
          'static.tumblr.com',
          'platform.tumblr.com',
          'help.tumblr.com',
          'www.tumblr.com',
        ),
        under('assets.tumblr.com', 'files for the pages'),
        under('static.tumblr.com', 'files for the pages'),
        under('media.tumblr.com', 'pictures live on numbered hosts'),
      ],
      notPaths: [/^\/(api|rss)(\/|$)/i],
    },
  ],
  seenAt: ['https://www.tumblr.com/dashboard', 'https://exemple.tumblr.com/post/123/titre'],
};
