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
    ways: ['flickr/way_out'],
  },
  into: [piwigo, pixelfed, photos],
  asOf: '2026-11',
  sources: [],
};
