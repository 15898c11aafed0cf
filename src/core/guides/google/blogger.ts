import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { wordpress } from '../software/wordpress';
import { writefreely } from '../software/writefreely';
import { takeout, takeoutAddress } from '../takeout';

export const blogger: Guide = {
  service: 'blogger',
  out: {
    state: 'open',
    address: takeoutAddress('blogger'),
    formats: ['zip-of-blogger'],
    ways: [
      takeout('blogger'),
      {
        fr: 'L’archive contient un fichier par blog, et toutes les images. Elle peut mettre des heures à venir.',
        en: 'The archive holds one file for each blog, and all pictures. It may take hours to come.',
      },
    ],
  },
  into: [
    {
      ...wordpress,
      takes: [],
      how: {
        fr: 'Son importateur Blogger attend l’ancien fichier de sauvegarde ; rien ne dit s’il prend celui de l’archive. Essayez « Outils → Importer → Blogger », sinon recopiez vos articles.',
        en: 'Its Blogger importer expects the old backup file; we do not know whether it takes the one in the archive. Try “Tools → Import → Blogger”, otherwise copy your posts.',
      },
    },
    writefreely,
  ],
  nothingGoesIn: {
    fr: 'L’archive ne s’importe pas à coup sûr : comptez de recopier les articles auxquels vous tenez.',
    en: 'The archive can’t be imported for sure: allow for copying the posts that you care about.',
  },
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: ['wikifiction.blogspot.com 2025-12'],
};
