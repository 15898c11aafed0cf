import type { Guide } from '../guide';
import { appleCopy } from '../shared-ways';
import { joplin } from '../software/joplin';
import { nextcloudNotes } from '../software/nextcloud-notes';

export const icloudNotes: Guide = {
  service: 'icloud-notes',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: ['txt'],
    ways: [appleCopy('notes'), 'icloud-notes/way_out'],
  },
  into: [nextcloudNotes, joplin],
  asOf: '2026-11',
  sources: ['support.apple.com HT208502'],
};
