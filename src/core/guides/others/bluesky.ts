import { socialFarewell } from '../farewells';
import type { Guide } from '../guide';
import { postsStay } from '../shared-ways';
import { mastodon } from '../software/mastodon';

export const bluesky: Guide = {
  service: 'bluesky',
  out: {
    state: 'open',
    address: 'https://bsky.app/settings/account',
    formats: [],
    ways: [
      {
        fr: '« Paramètres → Compte → Exporter mes données » donne un fichier CAR : vos messages y sont, mais peu de logiciels le lisent.',
        en: '“Settings → Account → Export my data” gives a CAR file: your posts are in it, but few programs read it.',
      },
    ],
  },
  into: [mastodon],
  nothingGoesIn: postsStay,
  leftBehind: {
    fr: 'Vos abonnements ne se recopient pas d’un réseau à l’autre. Un pont (Bridgy Fed) permet de se suivre.',
    en: 'Whom you follow can’t be copied from one network to the other. A bridge (Bridgy Fed) lets people follow each other.',
  },
  farewell: socialFarewell,
  asOf: '2026-11',
  sources: [],
};
