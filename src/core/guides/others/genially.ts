import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { revealjs } from '../software/revealjs';

export const genially: Guide = {
  service: 'genially',
  out: {
    state: 'open',
    address: 'https://app.genially.com/',
    formats: ['pdf', 'html'],
    ways: [
      {
        fr: '« Télécharger » sur la création, en PDF ou en HTML : certaines formules seulement.',
        en: '“Download” on the creation, as PDF or HTML: some plans only.',
      },
    ],
  },
  into: [nextcloud, revealjs],
  leftBehind: {
    fr: 'Les animations et l’interactivité ne restent que dans le fichier HTML.',
    en: 'Animations and interactivity stay in the HTML file alone.',
  },
  asOf: '2026-11',
  sources: [],
};
