import { exact, label, type Service, unwatched } from '../service';

export const reddit: Service = {
  id: 'reddit',
  name: 'Reddit',
  company: 'Reddit',
  needs: ['forum'],
  equivalents: ['lemmy', 'kbin-mbin', 'discourse', 'flarum', 'piefed'],
  places: [
    {
      hosts: [
        exact(
          'www.reddit.com',
          'reddit.com',
          'old.reddit.com',
          'new.reddit.com',
          'np.reddit.com',
          'm.reddit.com',
          'i.reddit.com',
          'sh.reddit.com',
          'amp.reddit.com',
          'mod.reddit.com',
          'chat.reddit.com',
          'embed.reddit.com',
          'www.old.reddit.com',
          'www.new.reddit.com',
          'www.redditmedia.com',
        ),
        unwatched(
          exact(
            'old.reddittorjg6rue252oqsxryoxengawnmo46qy4kyii5wtqnwfj4ooad.onion',
            'reddittorjg6rue252oqsxryoxengawnmo46qy4kyii5wtqnwfj4ooad.onion',
            'www.reddittorjg6rue252oqsxryoxengawnmo46qy4kyii5wtqnwfj4ooad.onion',
          ),
        ),
        label(/^[a-z]{2}(-[a-z]{2})?$/, 'reddit.com', 'one host per language'),
      ],
      notPaths: [
        /^\/(login|register|password|account\/(login|register)|policies|advertising|premium|help|api|dev|graphql|svc|static|oembed|prefs\/apps|settings\/data-request)(\/|$)/i,
        /\.(json|rss)$/i,
      ],
    },
    // A picture or a film opened from its link is shown in a page.
    { hosts: [exact('redd.it', 'i.redd.it', 'v.redd.it', 'preview.redd.it', 'reddit.app.link')] },
  ],
  seenAt: [
    'https://www.reddit.com/r/selfhosted/comments/abc123/titre/',
    'https://old.reddit.com/r/privacy',
    'https://redd.it/abc123',
  ],
};
