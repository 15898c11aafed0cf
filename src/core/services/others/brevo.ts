import { exact, type Service } from '../service';

export const brevo: Service = {
  id: 'brevo',
  name: 'Brevo',
  company: 'Brevo',
  needs: ['newsletter'],
  equivalents: ['listmonk', 'phplist', 'sympa'],
  places: [
    {
      hosts: [exact('app.brevo.com', 'my.brevo.com', 'app.sendinblue.com', 'my.sendinblue.com')],
      notPaths: [/^\/(account\/)?(login|register)(\/|$)/i],
    },
  ],
  seenAt: ['https://app.brevo.com/contact/list', 'https://my.brevo.com/lists'],
};
