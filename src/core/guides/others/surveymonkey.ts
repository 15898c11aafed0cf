import type { Guide } from '../guide';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';

export const surveymonkey: Guide = {
  service: 'surveymonkey',
  out: {
    state: 'open',
    address: 'https://www.surveymonkey.com/home/',
    formats: ['CSV', 'XLSX', 'PDF'],
    ways: [
      {
        fr: '« Analyser les résultats → Enregistrer sous → Exporter » (formules payantes ; le PDF est ouvert à tous).',
        en: '“Analyze results → Save as → Export” (paid plans; PDF is open to all).',
      },
    ],
  },
  into: [limesurvey, framaforms],
  leftBehind: {
    fr: 'Le questionnaire lui-même est à recréer.',
    en: 'The survey itself has to be rebuilt.',
  },
  asOf: '2026-11',
  sources: [],
};
