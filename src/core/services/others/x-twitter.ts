import { exact, type Service, unwatched } from '../service';

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
        ),
        unwatched(exact('twitter3e4tixl4xyajtrzo62zg5vztmjuricljdp2c5kshju4avyoid.onion')),
      ],
      notPaths: [
        /^\/(login|logout|signup|oauth|oembed|account|download|tos|privacy|rules|about|share|intent|\w+\/jobs)(\/|$)/i,
        /^\/[a-z]{2}\/(tos|privacy|about|rules)(\/|$)/i,
        /^\/i\/(flow|oauth2|api|premium_sign_up)(\/|$)/i,
        /^\/settings\/(account\/login|download_your_data)(\/|$)/i,
        /^\/$/,
      ],
    },
    // TweetDeck, now X Pro: its home is the app.
    {
      hosts: [exact('tweetdeck.twitter.com', 'pro.twitter.com', 'pro.x.com')],
      notPaths: [/^\/(login|i\/flow)(\/|$)/i],
    },
    { hosts: [exact('pic.twitter.com', 'pic.x.com')], paths: [/^\/./] },
    { hosts: [exact('platform.twitter.com', 'platform.x.com')], paths: [/^\/embed\//i] },
  ],
  seenAt: [
    'https://x.com/home',
    'https://twitter.com/framasoft/status/1234567890',
    'https://mobile.twitter.com/framasoft',
  ],
};
