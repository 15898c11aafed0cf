import { socialFarewell } from '../farewells';
import type { Guide } from '../guide';
import { postsStay } from '../shared-ways';
import { mastodon } from '../software/mastodon';

export const xTwitter: Guide = {
  service: 'x-twitter',
  out: {
    state: 'open',
    address: 'https://x.com/settings/download_your_data',
    formats: ['html', 'json-of-x-twitter'],
    ways: [
      {
        fr: '« Paramètres → Votre compte → Télécharger une archive de vos données ». Elle est prête au bout d’un jour ou plus.',
        en: '“Settings → Your account → Download an archive of your data”. It is ready after a day or more.',
      },
    ],
  },
  into: [mastodon],
  nothingGoesIn: postsStay,
  leftBehind: {
    fr: 'Vos messages et vos abonnés ne suivent pas.',
    en: 'Your posts and followers do not come along.',
  },
  farewell: socialFarewell,
  asOf: '2026-11',
  sources: ['grokipedia.com X data archive', 'knowtechie.com 2022-10-27'],
};
