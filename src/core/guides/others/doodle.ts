import type { Guide } from '../guide';
import { framadate } from '../software/framadate';

export const doodle: Guide = {
  service: 'doodle',
  out: {
    state: 'open',
    address: 'https://doodle.com/dashboard',
    formats: ['xlsx', 'pdf'],
    ways: [
      {
        fr: 'Dans le sondage, cherchez l’export vers Excel ou PDF : certaines formules seulement l’ont peut-être. Sinon, notez le résultat.',
        en: 'In the poll, look for an export to Excel or PDF: we could not check which plans have it. Otherwise, note down the result.',
      },
    ],
  },
  into: [framadate],
  nothingGoesIn: {
    fr: 'Le sondage exporté ne s’importe pas : recréez-le.',
    en: 'The exported poll can’t be imported: create it again.',
  },
  asOf: '2026-11',
  sources: [],
};
