import { officeHomes, otherOfficeHomes } from '../microsoft-hosts';
import { exact, type Service, unwatched } from '../service';

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
        unwatched(
          exact('forms.office365.us', 'forms.osi.apps.mil', 'forms.microsoft.us', 'forms.apps.mil'),
        ),
      ],
      notPaths: [/^\/(api|formapi|handlers|sharecontent)(\/|$)/i],
    },
    { hosts: [exact('customervoice.microsoft.com')] },
    {
      hosts: [officeHomes, otherOfficeHomes],
      paths: [/^\/launch\/forms(\/|$)/i],
    },
  ],
  seenAt: [
    'https://forms.office.com/Pages/ResponsePage.aspx?id=AbC123',
    'https://forms.microsoft.com/r/AbC123',
    'https://forms.cloud.microsoft/r/AbC3SkD',
  ],
};
