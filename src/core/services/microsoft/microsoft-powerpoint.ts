import { documentKinds, placesOfDocuments } from '../microsoft-documents';
import { forPrograms, presentedTemplates } from '../never-in-use';
import { exact, type Service } from '../service';

export const microsoftPowerpoint: Service = {
  id: 'microsoft-powerpoint',
  name: 'PowerPoint for the web',
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
    ...placesOfDocuments(documentKinds.powerpoint),
    {
      hosts: [exact('powerpoint.office.com', 'powerpoint.cloud.microsoft', 'powerpoint.new')],
      notPaths: [presentedTemplates],
      pageless: [forPrograms],
    },
  ],
  seenAt: [
    'https://exemple.sharepoint.com/:p:/r/sites/Com/_layouts/15/Doc.aspx?sourcedoc=%7B2%7D&file=AG.pptx',
    'https://www.office.com/launch/powerpoint?ui=fr-FR',
    'https://www.microsoft365.com/launch/powerpoint',
  ],
};
