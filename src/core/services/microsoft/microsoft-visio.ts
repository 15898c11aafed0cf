import { openedDocument } from '../microsoft-documents';
import { documentHosts } from '../microsoft-hosts';
import { exact, type Service, unwatched } from '../service';

export const microsoftVisio: Service = {
  id: 'microsoft-visio',
  name: 'Visio for the web',
  company: 'Microsoft',
  needs: ['diagram'],
  equivalents: ['drawio'],
  places: [
    { hosts: [unwatched(exact('visio.cloud.microsoft'))] },
    { hosts: documentHosts, paths: [openedDocument], query: { file: /\.vsdx?$/i } },
  ],
  seenAt: [
    'https://visio.cloud.microsoft/',
    'https://exemple.sharepoint.com/:u:/r/sites/Bureau/_layouts/15/Doc.aspx?sourcedoc=%7BABC%7D&file=Plan.vsdx',
  ],
};
