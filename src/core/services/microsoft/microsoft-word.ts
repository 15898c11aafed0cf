import { exact, type Service, under } from '../service';

export const microsoftWord: Service = {
  id: 'microsoft-word',
  name: { fr: 'Word en ligne', en: 'Word for the web' },
  company: 'Microsoft',
  needs: ['text-collab'],
  equivalents: [
    'etherpad',
    'cryptpad',
    'onlyoffice',
    'collabora',
    'nextcloud',
    'docs-lasuite',
    'hedgedoc',
  ],
  places: [
    {
      hosts: [
        exact('onedrive.live.com'),
        under('sharepoint.com', 'every organisation has its own host'),
        under('sharepoint.cloud.microsoft', 'every organisation has its own host'),
      ],
      paths: [/^\/:w:\//i],
    },
    { hosts: [exact('word.office.com', 'word-edit.officeapps.live.com', 'word.cloud.microsoft')] },
    { hosts: [exact('word.new')] },
    { hosts: [exact('onedrive.live.com')], query: { app: /^Word/i } },
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
      paths: [/^\/launch\/word(\/|$)/i],
    },
    {
      hosts: [under('officeapps.live.com', 'the editor runs on one host per data centre')],
      paths: [/^\/we\/wordeditorframe\.aspx/i, /^\/wv\//i],
    },
    {
      hosts: [
        exact('onedrive.live.com'),
        under('sharepoint.com', 'every organisation has its own host'),
        under('sharepoint.cloud.microsoft', 'every organisation has its own host'),
      ],
      paths: [/\/_layouts\/15\/(doc2?|wopiframe2?)\.aspx$/i],
      query: { file: /\.(docx?|docm)$/i },
    },
  ],
  seenAt: [
    'https://exemple.sharepoint.com/:w:/r/sites/Bureau/_layouts/15/Doc.aspx?sourcedoc=%7BABC%7D&file=CR.docx&action=default',
    'https://exemple-my.sharepoint.com/:w:/g/personal/jeanne_exemple_org/EAbC',
    'https://m365.cloud.microsoft/launch/Word/',
  ],
};
