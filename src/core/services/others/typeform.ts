import { exact, type Service, under } from '../../service';

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
    { hosts: [exact('admin.typeform.com', 'form.typeform.com')] },
    {
      hosts: [under('typeform.com', 'every account has its own host')],
      notHosts: [exact('www.typeform.com', 'help.typeform.com')],
      paths: [/^\/to\//i],
    },
  ],
  seenAt: [
    'https://form.typeform.com/to/AbC123',
    'https://exemple.typeform.com/to/AbC123',
    'https://admin.typeform.com/',
  ],
};
