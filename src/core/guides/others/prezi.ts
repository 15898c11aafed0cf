import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { revealjs } from '../software/revealjs';

export const prezi: Guide = {
  service: 'prezi',
  out: {
    state: 'open',
    address: 'https://prezi.com/dashboard/',
    formats: ['pdf'],
    ways: [
      {
        fr: 'Exportez la présentation en PDF : certaines formules seulement.',
        en: 'Export the presentation as PDF: some plans only.',
      },
    ],
  },
  into: [nextcloud, revealjs],
  leftBehind: { fr: 'Les mouvements ne suivent pas.', en: 'The movements do not come along.' },
  asOf: '2026-11',
  sources: [],
};
