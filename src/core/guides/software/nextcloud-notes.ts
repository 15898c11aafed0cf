import type { Import } from '../guide';

export const nextcloudNotes: Import = {
  software: ['nextcloud-notes', 'nextcloud'],
  name: 'Nextcloud Notes',
  takes: ['md', 'txt'],
  by: 'you',
  how: {
    fr: 'Déposez vos notes dans le dossier « Notes » de vos fichiers : elles apparaissent aussitôt. Il n’affiche que les fichiers texte (.txt) et Markdown (.md).',
    en: 'Put your notes into the “Notes” folder of your files: they show up at once. It shows text (.txt) and Markdown (.md) files alone.',
  },
  asOf: '2026-11',
  sources: [],
};
