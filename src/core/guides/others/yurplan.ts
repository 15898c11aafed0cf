import type { Guide } from '../guide';
import { mobilizon } from '../software/mobilizon';
import { pretix } from '../software/pretix';

export const yurplan: Guide = {
  service: 'yurplan',
  out: {
    state: 'open',
    address: 'https://yurplan.com/',
    formats: ['csv', 'xlsx'],
    ways: [
      {
        fr: 'Dans votre espace, exportez la liste des participants de chaque événement, dans un fichier de tableur.',
        en: 'In your account, export the list of participants of each event, as a spreadsheet file.',
      },
    ],
  },
  into: [pretix, mobilizon],
  asOf: '2026-11',
  sources: [],
};
