import type { Guide } from '../guide';
import { docsLasuite } from '../software/docs-lasuite';
import { etherpad } from '../software/etherpad';
import { hedgedoc } from '../software/hedgedoc';
import { nextcloud } from '../software/nextcloud';

export const dropboxPaper: Guide = {
  service: 'dropbox-paper',
  out: {
    state: 'open',
    address: 'https://www.dropbox.com/paper',
    formats: ['md', 'docx', 'pdf'],
    ways: [
      {
        fr: 'Menu du document, « Exporter », puis le format.',
        en: 'Document menu, “Export”, then the format.',
      },
    ],
  },
  into: [etherpad, hedgedoc, nextcloud, docsLasuite],
  leftBehind: {
    fr: 'L’historique des versions, les commentaires et les partages ne suivent pas.',
    en: 'Version history, comments and sharing do not come along.',
  },
  asOf: '2026-11',
  sources: [],
};
