import { exact, type Service } from '../service';

export const spotifyCreators: Service = {
  id: 'spotify-creators',
  name: 'Spotify for Creators',
  company: 'Spotify',
  needs: ['audio'],
  equivalents: ['castopod', 'funkwhale'],
  places: [
    {
      hosts: [exact('creators.spotify.com', 'podcasters.spotify.com')],
      paths: [/^\/(pod|catalog|dashboard|home|submit)(\/|$)/i],
      notPaths: [/^\/pod\/(login|signup)(\/|$)/i],
    },
    {
      hosts: [exact('anchor.fm')],
      notPaths: [
        /^\/(about|blog|careers|features|login|press|privacy|signup|switch|tos|s\/[^/]+\/podcast)(\/|$)/i,
        /^\/$/,
      ],
    },
    {
      hosts: [exact('open.spotify.com')],
      paths: [/^\/(intl-[a-z]+\/|embed\/|embed-podcast\/)?(show|episode)\//i],
    },
  ],
  seenAt: [
    'https://creators.spotify.com/pod/dashboard/home',
    'https://anchor.fm/jeanne',
    'https://open.spotify.com/show/AbC123',
  ],
};
