import type { Import } from '../guide';

export const castopod: Import = {
  software: ['castopod'],
  name: 'Castopod',
  takes: ['feed', 'mp3'],
  by: 'you',
  how: {
    fr: 'Il reprend un podcast entier à partir de l’adresse de son flux RSS. Sinon, envoyez de nouveau vos fichiers audio, en MP3.',
    en: 'It takes over a whole podcast from the address of its RSS feed. Otherwise, upload your audio files again, as MP3.',
  },
  asOf: '2026-11',
  sources: [],
};
