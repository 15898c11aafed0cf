import type { Import } from '../guide';

export const limesurvey: Import = {
  software: ['limesurvey'],
  name: 'LimeSurvey',
  takes: [],
  by: 'you',
  how: {
    fr: 'Recréez le questionnaire, et gardez les anciennes réponses dans un tableur : LimeSurvey ne reprend pas celles d’un autre service.',
    en: 'Rebuild the survey, and keep the old answers in a spreadsheet: LimeSurvey does not take those of another service.',
  },
  asOf: '2026-11',
  sources: ['LimeSurvey source (Import a VV response data file)'],
};
