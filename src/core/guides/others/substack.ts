import type { Guide } from '../guide';
import { ghost } from '../software/ghost';
import { listmonk } from '../software/listmonk';
import { sympa } from '../software/sympa';
import { wordpressCopy } from '../software/wordpress-copy';

export const substack: Guide = {
  service: 'substack',
  out: {
    state: 'open',
    address: 'https://substack.com/',
    formats: ['zip-of-substack', 'csv'],
    ways: ['substack/way_out'],
  },
  into: [ghost, listmonk, sympa, wordpressCopy],
  leftBehind: 'substack/left_behind',
  farewell: 'shared/farewells/site',
  asOf: '2026-11',
  sources: [],
};
