import type { Import } from '../guide';

export const limesurvey: Import = {
  software: ['limesurvey'],
  name: 'LimeSurvey',
  takes: [],
  by: 'you',
  how: 'software/limesurvey/how',
  asOf: '2026-11',
  sources: ['LimeSurvey source (Import a VV response data file)'],
};
