import type { Import } from '../guide';

export const nextcloudContacts: Import = {
  software: ['nextcloud-contacts', 'framagenda', 'nextcloud'],
  name: 'Nextcloud Contacts',
  how: {
    fr: 'Dans les contacts, la roue dentée « Paramètres », puis « Importer des contacts » : choisissez le fichier VCF.',
    en: 'In Contacts, the “Settings” gear, then “Import contacts”: choose the VCF file.',
  },
};
