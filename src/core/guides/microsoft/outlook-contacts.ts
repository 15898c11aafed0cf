import type { Guide } from '../guide';
import { nextcloudContacts } from '../software/nextcloud-contacts';
import { radicale } from '../software/radicale';

export const outlookContacts: Guide = {
  service: 'outlook-contacts',
  out: {
    state: 'open',
    address: 'https://outlook.live.com/people/0/',
    formats: ['csv'],
    ways: [
      {
        fr: '« Gérer les contacts → Exporter les contacts » : vous recevez un fichier CSV.',
        en: '“Manage contacts → Export contacts”: you get a CSV file.',
      },
    ],
  },
  into: [nextcloudContacts, radicale],
  conversions: [
    {
      from: 'csv',
      to: 'vcf',
      tool: 'Thunderbird',
      how: {
        fr: 'Dans Thunderbird, « Outils → Importer → Carnet d’adresses », choisissez le CSV, puis exportez ce carnet au format vCard (.vcf).',
        en: 'In Thunderbird, “Tools → Import → Address Books”, choose the CSV, then export that address book as vCard (.vcf).',
      },
    },
  ],
  asOf: '2026-11',
  sources: [],
};
