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
    ways: ['dropbox-paper/way_out'],
  },
  into: [etherpad, hedgedoc, nextcloud, docsLasuite],
  leftBehind: 'shared/left-behind/versions_and_sharing',
  asOf: '2026-11',
  sources: [],
};
