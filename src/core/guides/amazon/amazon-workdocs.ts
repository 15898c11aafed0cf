import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';

export const amazonWorkdocs: Guide = {
  service: 'amazon-workdocs',
  out: {
    state: 'none',
    ways: ['amazon-workdocs/way_out'],
  },
  into: [nextcloud],
  asOf: '2026-11',
  sources: [
    'silicon.fr 2024-05',
    'aws.amazon.com/blogs/business-productivity/how-to-migrate-content-from-amazon-workdocs',
  ],
};
