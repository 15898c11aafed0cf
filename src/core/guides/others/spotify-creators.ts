import type { Guide } from '../guide';
import { castopod } from '../software/castopod';

export const spotifyCreators: Guide = {
  service: 'spotify-creators',
  out: {
    state: 'open',
    address: 'https://creators.spotify.com/',
    formats: ['feed', 'mp3'],
    ways: ['spotify-creators/way_out'],
  },
  into: [castopod],
  asOf: '2026-11',
  sources: [],
};
