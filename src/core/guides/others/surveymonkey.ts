import type { Guide } from '../guide';
import { formStays } from '../shared-ways';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';

export const surveymonkey: Guide = {
  service: 'surveymonkey',
  out: {
    state: 'open',
    address: 'https://www.surveymonkey.com/home/',
    formats: ['csv', 'xlsx', 'pdf'],
    ways: [
      {
        fr: '« Analyser les résultats → Enregistrer sous → Exporter » (formules payantes ; le PDF est ouvert à tous).',
        en: '“Analyze results → Save as → Export” (paid plans; PDF is open to all).',
      },
    ],
  },
  into: [limesurvey, framaforms],
  nothingGoesIn: formStays,
  asOf: '2026-11',
  sources: [],
};
