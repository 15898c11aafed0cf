import { documentKinds, placesOfDocuments } from '../microsoft-documents';
import { forPrograms, presentedTemplates } from '../never-in-use';
import { exact, type Service } from '../service';

export const microsoftExcel: Service = {
  id: 'microsoft-excel',
  name: 'Excel for the web',
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
    ...placesOfDocuments(documentKinds.excel),
    {
      hosts: [exact('excel.office.com', 'excel.cloud.microsoft', 'excel.new')],
      notPaths: [presentedTemplates],
      pageless: [forPrograms],
    },
  ],
  seenAt: [
    'https://exemple.sharepoint.com/:x:/s/Compta/EXyZ?e=1',
    'https://exemple-my.sharepoint.com/:x:/p/paul/EXyZ',
    'https://www.office.com/launch/excel',
  ],
};
