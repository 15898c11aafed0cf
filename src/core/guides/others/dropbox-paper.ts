import type { Guide } from '../guide';
import { etherpad } from '../software/etherpad';
import { hedgedoc } from '../software/hedgedoc';
import { nextcloud } from '../software/nextcloud';

export const dropboxPaper: Guide = {
  service: 'dropbox-paper',
  out: {
    state: 'open',
    address: 'https://www.dropbox.com/paper',
    formats: ['Markdown', 'DOCX', 'PDF'],
    ways: [
      {
        fr: 'Menu du document, « Exporter », puis le format.',
        en: 'Document menu, “Export”, then the format.',
      },
    ],
  },
  into: [etherpad, hedgedoc, nextcloud],
  leftBehind: {
    fr: 'L’historique des versions, les commentaires et les partages ne suivent pas.',
    en: 'Version history, comments and sharing do not come along.',
  },
  asOf: '2026-11',
  sources: [],
};
