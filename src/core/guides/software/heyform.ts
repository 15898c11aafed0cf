import type { Import } from '../guide';

export const heyform: Import = {
  software: ['heyform'],
  name: 'HeyForm',
  takes: ['link-of-typeform'],
  by: 'you',
  how: {
    fr: 'Recréez le formulaire, ou essayez son import depuis Typeform.',
    en: 'Rebuild the form, or try its import from Typeform.',
  },
  asOf: '2026-11',
  sources: [],
};
