import type { Guide } from '../guide';
import { peertube } from '../software/peertube';

export const microsoftStream: Guide = {
  service: 'microsoft-stream',
  out: {
    state: 'open',
    address: 'https://stream.cloud.microsoft/',
    formats: ['mp4'],
    ways: ['microsoft-stream/way_out'],
  },
  into: [peertube],
  farewell: 'shared/farewells/video',
  asOf: '2026-11',
  sources: [],
};
