import type { Import } from '../guide';

export const fileDrop: Import = {
  software: ['lufi', 'plik', 'send', 'jirafeau', 'filesender'],
  name: 'Lufi, Plik, Jirafeau…',
  takes: 'files',
  by: 'you',
  how: {
    fr: 'Envoyez de nouveau le fichier, choisissez combien de temps il reste, et donnez le nouveau lien à vos destinataires.',
    en: 'Send the file again, choose how long it stays, and give the new link to those who need it.',
  },
  asOf: '2026-11',
  sources: [],
};
