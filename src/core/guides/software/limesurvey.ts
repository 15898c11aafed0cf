import type { Import } from '../guide';

export const limesurvey: Import = {
  software: ['limesurvey'],
  name: 'LimeSurvey',
  how: {
    fr: 'Recréez le questionnaire. Les anciennes réponses peuvent ensuite y entrer par un fichier CSV (format « VV »).',
    en: 'Rebuild the survey. The old answers can then come in as a CSV file (“VV” format).',
  },
};
