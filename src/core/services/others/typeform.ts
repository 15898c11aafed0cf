import { forPrograms, signIn } from '../never-in-use';
import { exact, type Service, under } from '../service';

export const typeform: Service = {
  id: 'typeform',
  name: 'Typeform',
  company: 'Typeform',
  needs: ['forms'],
  equivalents: [
    'framaforms',
    'limesurvey',
    'heyform',
    'formbricks',
    'nextcloud-forms',
    'liberaforms',
  ],
  places: [
    {
      hosts: [exact('admin.typeform.com', 'form.typeform.com')],
      notPaths: [signIn],
      pageless: [forPrograms],
    },
    {
      hosts: [under('typeform.com', 'every account has its own host')],
      notHosts: [
        exact(
          'www.typeform.com',
          'help.typeform.com',
          'api.typeform.com',
          'developer.typeform.com',
          'community.typeform.com',
        ),
      ],
      paths: [/^\/(to|report)\//i],
    },
  ],
  seenAt: [
    'https://form.typeform.com/to/AbC123',
    'https://exemple.typeform.com/to/AbC123',
    'https://admin.typeform.com/',
  ],
};
