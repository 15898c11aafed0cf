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
      how: 'google-keep/html_to_md',
    },
  ],
  asOf: '2026-11',
  sources: ['laurent22/joplin readme/apps/import_export.md'],
};
