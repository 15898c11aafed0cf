import type { Guide } from '../guide';
import { paheko } from '../software/paheko';
import { pretix } from '../software/pretix';

export const helloasso: Guide = {
  service: 'helloasso',
  out: {
    state: 'open',
    address: 'https://admin.helloasso.com/',
    formats: ['csv', 'xlsx'],
    ways: [
      {
        fr: 'Dans l’administration de l’association, exportez les participants, les adhérents et les paiements de chaque campagne, dans un fichier de tableur.',
        en: 'In the association’s administration, export the participants, members and payments of each campaign, as a spreadsheet file.',
      },
    ],
  },
  into: [pretix, paheko],
  leftBehind: {
    fr: 'Le paiement en ligne n’a pas d’équivalent libre clés en main : il faut un contrat avec une banque ou un prestataire.',
    en: 'Online payment has no ready-made libre equivalent: it takes a contract with a bank or a provider.',
  },
  asOf: '2026-11',
  sources: [],
};
