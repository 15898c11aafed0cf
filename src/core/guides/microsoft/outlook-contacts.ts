import type { Guide } from '../guide';
import { nextcloudContacts } from '../software/nextcloud-contacts';
import { radicale } from '../software/radicale';

export const outlookContacts: Guide = {
  service: 'outlook-contacts',
  out: {
    state: 'open',
    address: 'https://outlook.live.com/people/0/',
    formats: ['CSV'],
    ways: [
      {
        fr: '« Gérer les contacts → Exporter les contacts ». Pour obtenir un fichier VCF, ouvrez le CSV dans Thunderbird et exportez-le de là.',
        en: '“Manage contacts → Export contacts”. To get a VCF file, open the CSV in Thunderbird and export it from there.',
      },
    ],
  },
  into: [nextcloudContacts, radicale],
  asOf: '2026-11',
  sources: [],
};
