import type { Guide } from '../guide';
import { joplin } from '../software/joplin';
import { nextcloudNotes } from '../software/nextcloud-notes';

export const onenote: Guide = {
  service: 'onenote',
  out: {
    state: 'open',
    address: 'https://www.onenote.com/notebooks',
    formats: ['zip-of-onenote'],
    ways: ['onenote/way_out'],
  },
  into: [joplin, nextcloudNotes],
  conversions: [
    {
      from: 'zip-of-onenote',
      to: 'md',
      tool: 'Joplin',
      how: 'onenote/zip_of_onenote_to_md',
    },
  ],
  asOf: '2026-11',
  sources: ['laurent22/joplin readme/apps/import_export.md'],
};
