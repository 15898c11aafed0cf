import type { Guide } from '../guide';
import { joplin } from '../software/joplin';
import { nextcloudNotes } from '../software/nextcloud-notes';

export const onenote: Guide = {
  service: 'onenote',
  out: {
    state: 'open',
    address: 'https://www.onenote.com/notebooks',
    formats: ['zip-of-onenote'],
    ways: [
      {
        fr: 'Sur onenote.com/notebooks, clic droit sur le bloc-notes, « Exporter le bloc-notes », puis téléchargez le ZIP. L’export du logiciel pour ordinateur ne s’importe pas.',
        en: 'On onenote.com/notebooks, right-click the notebook, “Export notebook”, then download the ZIP. The export of the desktop program can’t be imported.',
      },
    ],
  },
  into: [joplin, nextcloudNotes],
  conversions: [
    {
      from: 'zip-of-onenote',
      to: 'md',
      tool: 'Joplin',
      how: {
        fr: 'Importez d’abord le ZIP dans Joplin (« Fichier → Importer → ZIP - OneNote Notebook »), puis « Fichier → Exporter tout → Markdown ».',
        en: 'First import the ZIP into Joplin (“File → Import → ZIP - OneNote Notebook”), then “File → Export all → Markdown”.',
      },
    },
  ],
  asOf: '2026-11',
  sources: ['laurent22/joplin readme/apps/import_export.md'],
};
