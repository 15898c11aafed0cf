import type { Import } from '../guide';

export const lutim: Import = {
  software: ['lutim'],
  name: 'Lutim',
  takes: ['jpg', 'png'],
  by: 'you',
  how: {
    fr: 'Déposez vos images une à une, ou quelques-unes à la fois, et gardez les liens obtenus.',
    en: 'Upload your pictures one by one or a few at a time, and keep the links you are given.',
  },
  asOf: '2026-11',
  sources: [],
};
