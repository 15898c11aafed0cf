import type { Import } from '../guide';

export const writefreely: Import = {
  software: ['writefreely', 'plume'],
  name: 'WriteFreely, Plume',
  how: {
    fr: 'Collez vos articles un à un, en Markdown.',
    en: 'Paste your articles one by one, as Markdown.',
  },
};
