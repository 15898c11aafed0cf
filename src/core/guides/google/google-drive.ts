import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { seafile } from '../software/seafile';
import { takeoutAddress } from '../takeout';

export const googleDrive: Guide = {
  service: 'google-drive',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: 'as-they-are',
    ways: [
      {
        fr: 'Documents, feuilles et présentations Google : Google Takeout les convertit en fichiers ordinaires. Gardez « Drive » coché, choisissez les formats, puis « Créer une exportation ».',
        en: 'Google documents, sheets and slides: Google Takeout turns them into ordinary files. Keep “Drive” ticked, choose the formats, then “Create export”.',
      },
      {
        fr: 'Vos autres fichiers : Takeout les donne aussi. Ou installez Google Drive pour ordinateur, et choisissez dans ses préférences de garder les fichiers sur l’ordinateur (« Mirror files ») au lieu de les diffuser. Attendez que tout soit arrivé, puis copiez le dossier ailleurs.',
        en: 'Your other files: Takeout gives them too. Or install Google Drive for desktop, and choose “Mirror files” instead of streaming in its preferences. Wait until everything has arrived, then copy the folder elsewhere.',
      },
      {
        fr: 'Dans ce dossier, les .gdoc, .gsheet et .gslides ne sont que des renvois vers Google : copiés ailleurs, ils sont vides. Les Drive partagés ne s’y gardent pas en entier.',
        en: 'In that folder, .gdoc, .gsheet and .gslides are mere pointers to Google: copied elsewhere, they are empty. Shared drives can’t be kept there in full.',
      },
    ],
  },
  into: [nextcloud, seafile],
  leftBehind: {
    fr: 'Les partages ne suivent pas : redonnez l’accès à chacun, avec un nouveau lien.',
    en: 'Sharing does not come along: give everybody access again, with a new link.',
  },
  asOf: '2026-11',
  sources: [
    'internationalfinance.com Takeout',
    'technology.kenyon.edu',
    'support.google.com/drive/answer/13401938',
  ],
};
