import type { Guide } from '../guide';
import { cospend } from '../software/cospend';
import { ihatemoney } from '../software/ihatemoney';

export const tricount: Guide = {
  service: 'tricount',
  out: {
    state: 'open',
    address: 'https://web.tricount.com/',
    formats: ['pdf', 'csv'],
    ways: [
      {
        fr: 'Dans le tricount, l’export en PDF ou CSV.',
        en: 'In the tricount, export as PDF or CSV.',
      },
    ],
  },
  into: [
    ihatemoney,
    {
      ...cospend,
      takes: [],
      how: {
        fr: 'Créez un projet et reportez les soldes : le fichier de Tricount n’y est pas reconnu tel quel, semble-t-il.',
        en: 'Create a project and carry over the balances: as far as we know, Tricount’s file is not recognised as it is.',
      },
    },
  ],
  nothingGoesIn: {
    fr: 'L’export ne s’importe pas : il sert à reporter les soldes.',
    en: 'The export can’t be imported: it serves to carry over the balances.',
  },
  asOf: '2026-11',
  sources: [],
};
