import { exact, type Service } from '../service';

export const soundcloud: Service = {
  id: 'soundcloud',
  name: 'SoundCloud',
  company: 'SoundCloud',
  needs: ['audio'],
  equivalents: ['funkwhale', 'castopod', 'faircamp'],
  places: [
    {
      hosts: [
        exact('soundcloud.com', 'www.soundcloud.com', 'm.soundcloud.com', 'artists.soundcloud.com'),
      ],
      notPaths: [
        /^\/(pages|terms-of-use|community-guidelines|imprint|pro|go|signin|login|logout|connect|oembed|jobs|download|mobile)(\/|$)/i,
      ],
    },
    { hosts: [exact('on.soundcloud.com', 'snd.sc')] },
    { hosts: [exact('w.soundcloud.com')], paths: [/^\/player(\/|$)/i] },
  ],
  seenAt: [
    'https://soundcloud.com/jeanne/sets/album',
    'https://on.soundcloud.com/AbC123',
    'https://m.soundcloud.com/jeanne',
  ],
};
