import { officeHomes, otherOfficeHomes } from '../microsoft-hosts';
import { exact, type Service } from '../service';

export const microsoft365: Service = {
  id: 'microsoft-365',
  name: 'Microsoft 365 home',
  company: 'Microsoft',
  needs: ['text-collab', 'spreadsheet', 'slides', 'file-sync'],
  equivalents: ['nextcloud', 'cryptpad', 'onlyoffice', 'collabora', 'lasuite'],
  places: [
    {
      hosts: [officeHomes, exact('portal.office.com'), otherOfficeHomes],
      notPaths: [
        /^\/(pricing|login|signin|estslogin|landing|landingv2|setup|signup)(\/|$)/i,
        /^\/(adminportal|api|commerce|partner|subscriptiondetails)(\/|$)/i,
        /^\/launch\/(word|excel|powerpoint|onenote|onedrive|sharepoint)(\/|$)/i,
      ],
    },
  ],
  seenAt: [
    'https://m365.cloud.microsoft/apps',
    'https://www.microsoft365.com/?auth=1',
    'https://www.office.com/?auth=2',
  ],
};
