import type { Guide } from '../guide';
import { freshrss } from '../software/freshrss';

export const googleNews: Guide = {
  service: 'google-news',
  out: {
    state: 'nothing',
    address: null,
    ways: ['shared/ways/papers_and_feeds'],
  },
  into: [freshrss],
  asOf: '2026-11',
  sources: [],
};
