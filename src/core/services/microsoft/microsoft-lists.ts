import { organisationHosts } from '../microsoft-hosts';
import { exact, type Service, unwatched } from '../service';

export const microsoftLists: Service = {
  id: 'microsoft-lists',
  name: 'Microsoft Lists',
  company: 'Microsoft',
  needs: ['database'],
  equivalents: ['grist', 'baserow', 'nextcloud-tables'],
  places: [
    { hosts: [unwatched(exact('lists.live.com', 'lists.cloud.microsoft'))] },
    { hosts: organisationHosts, paths: [/\/_layouts\/15\/lists\.aspx$/i] },
  ],
  seenAt: [
    'https://lists.live.com/',
    'https://lists.cloud.microsoft/',
    'https://exemple-my.sharepoint.com/personal/jeanne_exemple_org/_layouts/15/Lists.aspx',
  ],
};
