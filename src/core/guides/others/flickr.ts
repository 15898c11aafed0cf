import type { Guide } from '../guide';
import { photos } from '../software/photos';
import { piwigo } from '../software/piwigo';
import { pixelfed } from '../software/pixelfed';

export const flickr: Guide = {
  service: 'flickr',
  out: {
    state: 'open',
    address: 'https://www.flickr.com/account',
    formats: ['jpg', 'png', 'mp4', 'json-of-flickr'],
    ways: [
      {
        fr: 'Dans les réglages du compte, « Demander mes données Flickr ».',
        en: 'In the account settings, “Request my Flickr data”.',
      },
    ],
  },
  into: [piwigo, pixelfed, photos],
  asOf: '2026-11',
  sources: [],
};
