import { exact, type Service, under } from '../service';

export const microsoftPowerpoint: Service = {
  id: 'microsoft-powerpoint',
  name: { fr: 'PowerPoint en ligne', en: 'PowerPoint for the web' },
  company: 'Microsoft',
  needs: ['slides'],
  equivalents: [
    'cryptpad',
    'onlyoffice',
    'collabora',
    'nextcloud',
    'revealjs',
    'digislides',
    'strut',
  ],
  places: [
    {
      hosts: [
        exact('onedrive.live.com'),
        under('sharepoint.com', 'every organisation has its own host'),
        under('sharepoint.cloud.microsoft', 'every organisation has its own host'),
      ],
      paths: [/^\/:p:\//i],
    },
    { hosts: [exact('powerpoint.office.com', 'powerpoint.cloud.microsoft', 'powerpoint.new')] },
    { hosts: [exact('onedrive.live.com')], query: { app: /^PowerPoint/i } },
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
      paths: [/^\/launch\/powerpoint(\/|$)/i],
    },
    {
      hosts: [under('officeapps.live.com', 'the editor runs on one host per data centre')],
      paths: [/^\/p\/powerpointframe\.aspx/i],
    },
    {
      hosts: [
        exact('onedrive.live.com'),
        under('sharepoint.com', 'every organisation has its own host'),
        under('sharepoint.cloud.microsoft', 'every organisation has its own host'),
      ],
      paths: [/\/_layouts\/15\/(doc2?|wopiframe2?)\.aspx$/i],
      query: { file: /\.(pptx?|pptm|ppsx?)$/i },
    },
  ],
  seenAt: [
    'https://exemple.sharepoint.com/:p:/r/sites/Com/_layouts/15/Doc.aspx?sourcedoc=%7B2%7D&file=AG.pptx',
    'https://www.office.com/launch/powerpoint?ui=fr-FR',
    'https://www.microsoft365.com/launch/powerpoint',
  ],
};
