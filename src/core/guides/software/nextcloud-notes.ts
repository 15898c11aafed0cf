import type { Import } from '../guide';

export const nextcloudNotes: Import = {
  software: ['nextcloud-notes', 'nextcloud'],
  name: 'Nextcloud Notes',
  how: {
    fr: 'Déposez vos notes en fichiers texte ou Markdown dans le dossier « Notes » de vos fichiers : elles apparaissent aussitôt.',
    en: 'Put your notes, as text or Markdown files, into the “Notes” folder of your files: they show up at once.',
  },
};
