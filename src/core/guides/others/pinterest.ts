import type { Guide } from '../guide';
import { piwigo } from '../software/piwigo';
import { shaarli } from '../software/shaarli';

export const pinterest: Guide = {
  service: 'pinterest',
  out: {
    state: 'open',
    address: 'https://www.pinterest.com/settings/privacy',
    formats: ['html'],
    ways: [
      {
        fr: '« Paramètres → Confidentialité et données → Demander vos données ».',
        en: '“Settings → Privacy and data → Request your data”.',
      },
    ],
  },
  into: [
    shaarli,
    {
      ...piwigo,
      takes: [],
      how: {
        fr: 'Déposez-y les images que vous avez vous-même : l’archive n’a que des liens.',
        en: 'Upload the pictures that you have yourself: the archive holds links alone.',
      },
    },
  ],
  conversions: [
    {
      from: 'html',
      to: 'html-of-bookmarks',
      tool: 'Firefox',
      how: {
        fr: 'Ouvrez l’archive dans Firefox, mettez en marque-pages les liens qui comptent, puis « Marque-pages → Gérer les marque-pages → Importer et sauvegarder → Exporter en HTML ».',
        en: 'Open the archive in Firefox, bookmark the links that matter, then “Bookmarks → Manage bookmarks → Import and Backup → Export Bookmarks to HTML”.',
      },
    },
  ],
  asOf: '2026-11',
  sources: [],
};
