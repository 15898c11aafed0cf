import type { Import } from '../guide';

export const shaarli: Import = {
  software: ['shaarli', 'linkding'],
  name: 'Shaarli, linkding',
  how: {
    fr: 'L’import demande un fichier de marque-pages HTML : l’archive est à convertir d’abord.',
    en: 'The import wants an HTML bookmarks file: the archive has to be converted first.',
  },
};
