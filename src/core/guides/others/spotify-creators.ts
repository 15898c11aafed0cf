import type { Guide } from '../guide';
import { castopod } from '../software/castopod';

export const spotifyCreators: Guide = {
  service: 'spotify-creators',
  out: {
    state: 'open',
    address: 'https://creators.spotify.com/',
    formats: ['feed', 'mp3'],
    ways: [
      {
        fr: 'Téléchargez le son de chaque épisode. Le flux RSS est à vous, et un réglage permet de le rediriger.',
        en: 'Download the audio of each episode. The RSS feed is yours, and a setting lets you redirect it.',
      },
    ],
  },
  into: [castopod],
  asOf: '2026-11',
  sources: [],
};
