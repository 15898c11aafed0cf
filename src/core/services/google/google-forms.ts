import { exact, type Service } from '../service';

export const googleForms: Service = {
  id: 'google-forms',
  name: 'Google Forms',
  company: 'Google',
  needs: ['forms'],
  equivalents: [
    'framaforms',
    'yakforms',
    'limesurvey',
    'nextcloud',
    'cryptpad',
    'formbricks',
    'liberaforms',
    'heyform',
  ],
  places: [
    {
      hosts: [exact('docs.google.com')],
      paths: [/^\/forms(\/|$)/i, /^\/spreadsheet\/(viewform|embeddedform|formresponse)$/i],
      notPaths: [/^\/forms\/about(\/|$)/i],
    },
    { hosts: [exact('goo.gl')], paths: [/^\/forms\//i] },
    { hosts: [exact('forms.gle')] },
    { hosts: [exact('forms.google.com', 'forms.new', 'form.new')] },
  ],
  seenAt: [
    'https://docs.google.com/forms/u/0/',
    'https://forms.gle/AbCdEf123456',
    'https://forms.google.com/',
  ],
};
