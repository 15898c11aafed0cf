import { exact, type Service } from '../../service';

export const imgur: Service = {
  id: 'imgur',
  name: 'Imgur',
  company: 'MediaLab',
  needs: ['photo-hosting'],
  equivalents: ['lutim', 'picsur', 'lychee', 'chevereto-free'],
  places: [
    {
      hosts: [exact('imgur.com', 'www.imgur.com', 'm.imgur.com')],
      notPaths: [/^\/(tos|privacy|about|apps|signin|register|advertise|removalrequest)(\/|$)/i],
    },
  ],
  seenAt: ['https://imgur.com/', 'https://m.imgur.com/a/AbC123', 'https://i.imgur.com/AbC1234.jpg'],
};
