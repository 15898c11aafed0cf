import type { Guide } from '../guide';
import { folderByFolder } from '../shared-ways';
import { cryptpad } from '../software/cryptpad';
import { ethercalc } from '../software/ethercalc';
import { etherpad } from '../software/etherpad';
import { nextcloud } from '../software/nextcloud';

export const microsoft365: Guide = {
  service: 'microsoft-365',
  out: {
    state: 'open',
    address: 'https://onedrive.live.com/',
    formats: ['docx', 'xlsx', 'pptx'],
    ways: [
      {
        fr: 'Office en ligne range vos documents dans OneDrive. Pour le courrier, l’agenda et les contacts, voyez les guides d’Outlook.',
        en: 'Office online keeps your documents in OneDrive. For mail, calendar and contacts, see the Outlook guides.',
      },
      folderByFolder({
        fr: '10 000 fichiers, 20 Go par fichier',
        en: '10,000 files, 20 GB a file',
      }),
    ],
  },
  into: [etherpad, nextcloud, ethercalc, cryptpad],
  leftBehind: {
    fr: 'L’historique des versions, les commentaires et les partages ne suivent pas.',
    en: 'Version history, comments and sharing do not come along.',
  },
  asOf: '2026-11',
  sources: [],
};
