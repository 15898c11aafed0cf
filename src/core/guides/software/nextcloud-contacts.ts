import type { Import } from '../guide';

export const nextcloudContacts: Import = {
  software: ['nextcloud-contacts', 'framagenda', 'nextcloud'],
  name: 'Nextcloud Contacts',
  takes: ['vcf'],
  by: 'you',
  how: {
    fr: 'Dans les contacts, la roue dentée « Paramètres », puis « Importer des contacts » : choisissez le fichier VCF.',
    en: 'In Contacts, the “Settings” gear, then “Import contacts”: choose the VCF file.',
  },
  asOf: '2026-11',
  sources: ['nextcloud/documentation user_manual/groupware/contacts.rst'],
};
