import { exact, type Service, under } from '../service';

export const jotform: Service = {
  id: 'jotform',
  name: 'Jotform',
  company: 'Jotform',
  needs: ['forms'],
  equivalents: ['framaforms', 'limesurvey', 'nextcloud-forms', 'yakforms', 'liberaforms'],
  places: [
    {
      hosts: [
        exact(
          'form.jotform.com',
          'submit.jotform.com',
          'form.jotform.me',
          'form.jotform.us',
          'form.jotform.ca',
          'form.jotform.co',
          'form.jotformeu.com',
          'form.jotformpro.com',
          'form.jotformz.com',
        ),
      ],
      notPaths: [/^\/(jsform|static|css|js|images)(\/|$)/i],
    },
    {
      hosts: [
        exact('jotform.com'),
        under('jotform.com', 'a region or an organisation may have its own host'),
      ],
      notHosts: [
        exact(
          'api.jotform.com',
          'eu-api.jotform.com',
          'hipaa-api.jotform.com',
          'cdn.jotform.com',
          'files.jotform.com',
          'form.jotform.com',
          'submit.jotform.com',
        ),
      ],
      paths: [
        /^\/(build|form|myforms|workspace|tables|inbox|\d{10,})(\/|$)/i,
        /^\/(agent|app|approvals|boards|edit|report|sign|submissions?)\/[0-9a-f]{10,}(\/|$)/i,
      ],
    },
  ],
  seenAt: [
    'https://www.jotform.com/build/231234567890123',
    'https://form.jotform.com/jeanne/inscription',
    'https://submit.jotform.com/submit/231',
  ],
};
