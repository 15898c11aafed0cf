import { exact, type Service, under } from '../service';

export const microsoftExcel: Service = {
  id: 'microsoft-excel',
  name: { fr: 'Excel en ligne', en: 'Excel for the web' },
  company: 'Microsoft',
  needs: ['spreadsheet'],
  equivalents: [
    'ethercalc',
    'cryptpad',
    'onlyoffice',
    'collabora',
    'grist',
    'nextcloud',
    'baserow',
  ],
  places: [
    {
      hosts: [
        exact('onedrive.live.com'),
        under('sharepoint.com', 'every organisation has its own host'),
        under('sharepoint.cloud.microsoft', 'every organisation has its own host'),
      ],
      paths: [/^\/:x:\//i],
    },
    { hosts: [exact('excel.office.com', 'excel.cloud.microsoft', 'excel.new')] },
    { hosts: [exact('onedrive.live.com')], query: { app: /^Excel/i } },
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
      paths: [/^\/launch\/excel(\/|$)/i],
    },
    {
      hosts: [under('officeapps.live.com', 'the editor runs on one host per data centre')],
      paths: [/^\/x\/_layouts\//i, /^\/xl\//i],
    },
    {
      hosts: [
        exact('onedrive.live.com'),
        under('sharepoint.com', 'every organisation has its own host'),
        under('sharepoint.cloud.microsoft', 'every organisation has its own host'),
      ],
      paths: [/\/_layouts\/15\/(doc2?|wopiframe2?)\.aspx$/i],
      query: { file: /\.(xlsx?|xlsm|xlsb)$/i },
    },
  ],
  seenAt: [
    'https://exemple.sharepoint.com/:x:/s/Compta/EXyZ?e=1',
    'https://exemple-my.sharepoint.com/:x:/p/paul/EXyZ',
    'https://www.office.com/launch/excel',
  ],
};
