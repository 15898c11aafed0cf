import { exact, type Service } from '../../service';

export const jotform: Service = {
  id: 'jotform',
  name: 'Jotform',
  company: 'Jotform',
  needs: ['forms'],
  equivalents: ['framaforms', 'limesurvey', 'nextcloud-forms', 'yakforms', 'liberaforms'],
  places: [
    { hosts: [exact('form.jotform.com', 'eu.jotform.com', 'submit.jotform.com')] },
    {
      hosts: [exact('www.jotform.com')],
      paths: [/^\/(build|form|myforms|workspace|tables|inbox|\d{10,})(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.jotform.com/build/231234567890123',
    'https://form.jotform.com/jeanne/inscription',
    'https://submit.jotform.com/submit/231',
  ],
};
