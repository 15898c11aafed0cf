import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { joplin } from '../software/joplin';
import { nextcloudNotes } from '../software/nextcloud-notes';

export const googleKeep: Guide = {
  service: 'google-keep',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/keep',
    formats: ['HTML', 'JSON'],
    ways: [takeout('Keep')],
  },
  into: [joplin, nextcloudNotes],
  asOf: '2026-11',
  sources: [],
};
