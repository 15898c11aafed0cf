import type { Import } from '../guide';

export const revealjs: Import = {
  software: ['revealjs', 'strut', 'digislides'],
  name: 'reveal.js, Strut',
  takes: [],
  by: 'you',
  how: {
    fr: 'La présentation est à recréer à partir de son texte.',
    en: 'The presentation has to be rebuilt from its text.',
  },
  asOf: '2026-11',
  sources: [],
};
