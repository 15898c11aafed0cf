import { exact, label, type Service } from '../../service';

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
          'sh.reddit.com',
          'amp.reddit.com',
        ),
        label(/^[a-z]{2}(-[a-z]{2})?$/, 'reddit.com', 'one host per language'),
      ],
      notPaths: [/^\/(login|register|policies|advertising|premium)(\/|$)/i],
    },
    { hosts: [exact('redd.it')] },
  ],
  seenAt: [
    'https://www.reddit.com/r/selfhosted/comments/abc123/titre/',
    'https://old.reddit.com/r/privacy',
    'https://redd.it/abc123',
  ],
};
