import { exact, type Service } from '../../service';

export const xTwitter: Service = {
  id: 'x-twitter',
  name: 'X (Twitter)',
  company: 'X Corp.',
  needs: ['microblog'],
  equivalents: ['mastodon', 'pleroma', 'misskey', 'gotosocial', 'friendica'],
  places: [
    {
      hosts: [
        exact(
          'x.com',
          'www.x.com',
          'twitter.com',
          'www.twitter.com',
          'mobile.twitter.com',
          'mobile.x.com',
          'tweetdeck.twitter.com',
          'pro.x.com',
          'pro.twitter.com',
        ),
      ],
      notPaths: [
        /^\/(login|i\/flow|tos|privacy|about|share|intent|\w+\/jobs|settings\/account\/login)(\/|$)/i,
        /^\/$/i,
      ],
    },
    { hosts: [exact('platform.twitter.com')], paths: [/^\/embed\//i] },
  ],
  seenAt: [
    'https://x.com/home',
    'https://twitter.com/framasoft/status/1234567890',
    'https://mobile.twitter.com/framasoft',
  ],
};
