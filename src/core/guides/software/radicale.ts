import type { Import } from '../guide';

export const radicale: Import = {
  software: ['radicale', 'baikal'],
  name: 'Radicale, Baïkal',
  takes: ['ics', 'vcf'],
  by: 'you',
  how: {
    fr: 'Reliez d’abord Thunderbird au nouvel agenda ou carnet d’adresses (CalDAV, CardDAV), puis importez-y le fichier ICS ou VCF : il est envoyé chez l’hébergeur.',
    en: 'First connect Thunderbird to the new calendar or address book (CalDAV, CardDAV), then import the ICS or VCF file there: it is sent on to the host.',
  },
  asOf: '2026-11',
  sources: [],
};
