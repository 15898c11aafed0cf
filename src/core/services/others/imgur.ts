import { forPrograms } from '../never-in-use';
import { exact, type Service, under } from '../service';

export const imgur: Service = {
  id: 'imgur',
  name: 'Imgur',
  company: 'MediaLab',
  needs: ['photo-hosting'],
  equivalents: ['lutim', 'picsur', 'lychee', 'chevereto-free'],
  places: [
    {
      hosts: [
        exact('imgur.com', 'imgur.io', 'www.imgur.io', 'm.imgur.io', 'i.imgur.io'),
        under('imgur.com', 'every account has its own host'),
      ],
      notHosts: [
        exact(
          'api.imgur.com',
          'apidocs.imgur.com',
          'blog.imgur.com',
          'help.imgur.com',
          's.imgur.com',
          'status.imgur.com',
          'store.imgur.com',
        ),
      ],
      notPaths: [
        /^\/(tos|privacy|ccpa|rules|about|apps|signin|register|oauth2|advertise|removalrequest|emerald)(\/|$)/i,
      ],
      pageless: [forPrograms],
    },
  ],
  seenAt: ['https://imgur.com/', 'https://m.imgur.com/a/AbC123', 'https://i.imgur.com/AbC1234.jpg'],
};
