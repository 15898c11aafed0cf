import type { Guide } from '../guide';
import { joplin } from '../software/joplin';
import { nextcloudNotes } from '../software/nextcloud-notes';
import { takeout, takeoutAddress } from '../takeout';

export const googleKeep: Guide = {
  service: 'google-keep',
  out: {
    state: 'open',
    address: takeoutAddress('keep'),
    formats: ['html', 'json-of-google-keep'],
    ways: [takeout('keep')],
  },
  into: [joplin, nextcloudNotes],
  conversions: [
    {
      from: 'html',
      to: 'md',
      tool: 'Joplin',
      how: {
        fr: 'Importez d’abord l’archive dans Joplin (« Fichier → Importer → HTML », le dossier « Keep »), puis « Fichier → Exporter tout → Markdown ».',
        en: 'First import the archive into Joplin (“File → Import → HTML”, the “Keep” folder), then “File → Export all → Markdown”.',
      },
    },
  ],
  asOf: '2026-11',
  sources: ['laurent22/joplin readme/apps/import_export.md'],
};
