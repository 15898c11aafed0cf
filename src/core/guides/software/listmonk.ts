import type { Import } from '../guide';

export const listmonk: Import = {
  software: ['listmonk', 'phplist', 'mailtrain', 'keila'],
  name: 'listmonk, phpList',
  takes: ['csv'],
  by: 'you',
  how: {
    fr: 'Importez la liste des abonnés (CSV). N’ajoutez que des personnes qui ont dit oui.',
    en: 'Import the list of subscribers (CSV). Add only people who said yes.',
  },
  asOf: '2026-11',
  sources: [],
};
