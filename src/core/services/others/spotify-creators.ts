import { exact, type Service } from '../../service';

export const spotifyCreators: Service = {
  id: 'spotify-creators',
  name: 'Spotify for Creators',
  company: 'Spotify',
  needs: ['audio'],
  equivalents: ['castopod', 'funkwhale'],
  places: [
    { hosts: [exact('creators.spotify.com', 'podcasters.spotify.com', 'anchor.fm')] },
    { hosts: [exact('open.spotify.com')], paths: [/^\/(intl-[a-z]+\/)?(show|episode)\//i] },
  ],
  seenAt: [
    'https://creators.spotify.com/pod/dashboard/home',
    'https://anchor.fm/jeanne',
    'https://open.spotify.com/show/AbC123',
  ],
};
