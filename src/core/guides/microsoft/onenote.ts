import type { Guide } from '../guide';
import { joplin } from '../software/joplin';
import { nextcloudNotes } from '../software/nextcloud-notes';

export const onenote: Guide = {
  service: 'onenote',
  out: {
    state: 'open',
    address: 'https://www.onenote.com/notebooks',
    formats: ['ZIP', 'HTML'],
    ways: [
      {
        fr: 'Exportez chaque bloc-notes depuis le logiciel installé sur l’ordinateur, ou téléchargez-le en ZIP depuis OneDrive.',
        en: 'Export each notebook from the program on your computer, or download it as a ZIP from OneDrive.',
      },
    ],
  },
  into: [joplin, nextcloudNotes],
  asOf: '2026-11',
  sources: [],
};
