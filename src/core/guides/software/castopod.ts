import type { Import } from '../guide';

export const castopod: Import = {
  software: ['castopod', 'funkwhale'],
  name: 'Castopod, Funkwhale',
  how: {
    fr: 'Castopod reprend un podcast à partir de l’adresse de son flux RSS. Sinon, envoyez de nouveau vos fichiers audio.',
    en: 'Castopod takes over a podcast from the address of its RSS feed. Otherwise, upload your audio files again.',
  },
};
