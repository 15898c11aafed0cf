import type { Import } from '../guide';

export const nextcloudContacts: Import = {
  software: ['nextcloud-contacts', 'framagenda', 'nextcloud'],
  name: 'Nextcloud Contacts',
  takes: ['vcf'],
  by: 'you',
  how: 'software/nextcloud-contacts/how',
  asOf: '2026-11',
  sources: ['nextcloud/documentation user_manual/groupware/contacts.rst'],
};
