import { documentKinds, placesOfDocuments } from '../microsoft-documents';
import { forPrograms, presentedTemplates } from '../never-in-use';
import { exact, type Service } from '../service';

export const microsoftWord: Service = {
  id: 'microsoft-word',
  name: 'Word for the web',
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
    ...placesOfDocuments(documentKinds.word),
    {
      hosts: [exact('word.office.com', 'word.cloud.microsoft', 'word.new')],
      notPaths: [presentedTemplates],
      pageless: [forPrograms],
    },
  ],
  seenAt: [
    'https://exemple.sharepoint.com/:w:/r/sites/Bureau/_layouts/15/Doc.aspx?sourcedoc=%7BABC%7D&file=CR.docx&action=default',
    'https://exemple-my.sharepoint.com/:w:/g/personal/jeanne_exemple_org/EAbC',
    'https://m365.cloud.microsoft/launch/Word/',
  ],
};
