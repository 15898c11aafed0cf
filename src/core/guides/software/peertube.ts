import type { Import } from '../guide';

export const peertube: Import = {
  software: ['peertube'],
  name: 'PeerTube',
  takes: ['mp4'],
  by: 'you',
  how: {
    fr: 'Bouton « Publier » : envoyez le fichier de la vidéo, ou donnez son adresse avec « Importer par URL ». Si l’hébergeur l’a permis, une chaîne entière peut être recopiée (« Mes synchronisations »). Demandez-lui d’abord combien de place vous avez.',
    en: '“Publish” button: send the video’s file, or give its address with “Import with URL”. Where the host allows it, a whole channel can be copied (“My synchronizations”). Ask them first how much room you have.',
  },
  asOf: '2026-11',
  sources: ['docs.joinpeertube.org'],
};
