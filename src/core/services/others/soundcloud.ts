import { exact, type Service } from '../../service';

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
      notPaths: [/^\/(pages|terms-of-use|imprint|pro|go|signin|jobs)(\/|$)/i],
    },
    { hosts: [exact('on.soundcloud.com', 'snd.sc')] },
  ],
  seenAt: [
    'https://soundcloud.com/jeanne/sets/album',
    'https://on.soundcloud.com/AbC123',
    'https://m.soundcloud.com/jeanne',
  ],
};
