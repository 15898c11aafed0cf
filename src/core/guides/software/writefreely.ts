import type { Import } from '../guide';

export const writefreely: Import = {
  software: ['writefreely', 'plume'],
  name: 'WriteFreely, Plume',
  takes: [],
  by: 'you',
  how: {
    fr: 'Copiez vos articles un à un : ouvrez l’ancien, copiez le texte, et collez-le.',
    en: 'Copy your articles one by one: open the old one, copy its text, and paste it.',
  },
  asOf: '2026-11',
  sources: [],
};
