import { exact, type Service } from '../service';

export const microsoftForms: Service = {
  id: 'microsoft-forms',
  name: 'Microsoft Forms',
  company: 'Microsoft',
  needs: ['forms'],
  equivalents: [
    'framaforms',
    'yakforms',
    'limesurvey',
    'nextcloud-forms',
    'cryptpad',
    'liberaforms',
  ],
  places: [
    {
      hosts: [
        exact(
          'forms.office.com',
          'forms.microsoft.com',
          'forms.cloud.microsoft',
          'forms.osi.office365.us',
        ),
      ],
      notPaths: [/^\/formapi(\/|$)/i],
    },
    { hosts: [exact('customervoice.microsoft.com')] },
    {
      hosts: [
        exact(
          'www.office.com',
          'office.com',
          'www.microsoft365.com',
          'microsoft365.com',
          'm365.cloud.microsoft',
        ),
      ],
      paths: [/^\/launch\/forms(\/|$)/i],
    },
  ],
  seenAt: [
    'https://forms.office.com/Pages/ResponsePage.aspx?id=AbC123',
    'https://forms.microsoft.com/r/AbC123',
    'https://forms.cloud.microsoft/r/AbC3SkD',
  ],
};
