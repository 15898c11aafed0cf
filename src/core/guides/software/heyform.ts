import type { Import } from '../guide';

export const heyform: Import = {
  software: ['heyform'],
  name: 'HeyForm',
  how: {
    fr: 'Recréez le formulaire, ou essayez son import depuis Typeform.',
    en: 'Rebuild the form, or try its import from Typeform.',
  },
};
