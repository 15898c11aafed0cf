import type { Guide } from '../guide';
import { piwigo } from '../software/piwigo';
import { shaarli } from '../software/shaarli';

export const pinterest: Guide = {
  service: 'pinterest',
  out: {
    state: 'open',
    address: 'https://www.pinterest.com/settings/privacy',
    formats: ['HTML'],
    ways: [
      {
        fr: '« Paramètres → Confidentialité et données → Demander vos données ».',
        en: '“Settings → Privacy and data → Request your data”.',
      },
    ],
  },
  into: [shaarli, piwigo],
  asOf: '2026-11',
  sources: [],
};
