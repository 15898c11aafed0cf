import type { Import } from '../guide';

export const sympa: Import = {
  software: ['sympa', 'framagroupes', 'mailman'],
  name: 'Sympa, Mailman',
  takes: ['csv', 'txt'],
  by: 'you',
  how: {
    fr: 'Une fois la liste créée, ajoutez ses abonnés en collant leurs adresses, une par ligne (depuis un fichier CSV, copiez la colonne des adresses). Prévenez-les avant. Pour reprendre les archives (MBOX), demandez à l’hébergeur.',
    en: 'Once the list exists, add its subscribers by pasting their addresses, one per line (from a CSV file, copy the column of addresses). Tell them beforehand. To bring the archives over (MBOX), ask the host.',
  },
  asOf: '2026-11',
  sources: [],
};
