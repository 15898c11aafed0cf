import { exact, type Service } from '../service';

export const microsoftLists: Service = {
  id: 'microsoft-lists',
  name: 'Microsoft Lists',
  company: 'Microsoft',
  isOptIn: true,
  needs: ['database'],
  equivalents: ['grist', 'baserow', 'nextcloud-tables'],
  places: [
    {
      hosts: [exact('lists.live.com', 'lists.cloud.microsoft')],
    },
  ],
  seenAt: ['https://lists.live.com/', 'https://lists.cloud.microsoft/'],
};
