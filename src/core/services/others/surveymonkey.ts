import { exact, type Service, under } from '../service';

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
        exact(
          'surveymonkey.com',
          'www.surveymonkey.co.uk',
          'www.surveymonkey.de',
          'www.surveymonkey.ca',
        ),
        under('surveymonkey.com', 'a host of each language or region'),
      ],
      notHosts: [
        exact('help.surveymonkey.com', 'api.surveymonkey.com', 'developer.surveymonkey.com'),
      ],
      paths: [
        /^\/(r|s|create|summary|analyze|home|dashboard|collect|results|stories)(\/|$)/i,
        /^\/(s|MySurveys)\.aspx$/i,
      ],
    },
    {
      hosts: [exact('research.net'), under('research.net', 'a host of each language')],
      paths: [/^\/[rs]\//i],
    },
  ],
  seenAt: [
    'https://fr.surveymonkey.com/r/ABC123',
    'https://www.surveymonkey.com/create/?sm=abc',
    'https://fr.surveymonkey.com./dashboard/',
  ],
};
