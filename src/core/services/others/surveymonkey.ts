import { exact, type Service, under } from '../../service';

export const surveymonkey: Service = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  company: 'SurveyMonkey',
  needs: ['forms'],
  equivalents: [
    'limesurvey',
    'framaforms',
    'yakforms',
    'nextcloud-forms',
    'cryptpad',
    'liberaforms',
  ],
  places: [
    {
      hosts: [
        exact('www.surveymonkey.com', 'fr.surveymonkey.com'),
        under('surveymonkey.com', 'every account has its own host'),
      ],
      paths: [/^\/(r|s|create|summary|analyze|home|dashboard|collect|results|stories)(\/|$|\?)/i],
    },
    { hosts: [exact('www.research.net')], paths: [/^\/r\//i] },
  ],
  seenAt: [
    'https://fr.surveymonkey.com/r/ABC123',
    'https://www.surveymonkey.com/create/?sm=abc',
    'https://fr.surveymonkey.com./dashboard/',
  ],
};
