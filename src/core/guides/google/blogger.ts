import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { wordpress } from '../software/wordpress';
import { writefreely } from '../software/writefreely';

export const blogger: Guide = {
  service: 'blogger',
  out: {
    state: 'open',
    address: 'https://www.blogger.com/',
    formats: ['XML'],
    ways: [
      {
        fr: '« Paramètres → Gérer le blog → Sauvegarder le contenu ».',
        en: '“Settings → Manage blog → Back up content”.',
      },
    ],
  },
  into: [wordpress, writefreely],
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
