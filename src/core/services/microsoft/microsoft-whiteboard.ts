import { sharedPages } from '../microsoft-documents';
import { documentHosts } from '../microsoft-hosts';
import { forPrograms } from '../never-in-use';
import { exact, type Service, unwatched } from '../service';

export const microsoftWhiteboard: Service = {
  id: 'microsoft-whiteboard',
  name: 'Microsoft Whiteboard',
  company: 'Microsoft',
  needs: ['whiteboard'],
  equivalents: ['excalidraw', 'wbo', 'nextcloud-whiteboard', 'spacedeck', 'cryptpad'],
  places: [
    {
      hosts: [
        exact(
          'whiteboard.office.com',
          'whiteboard.microsoft.com',
          'whiteboard.cloud.microsoft',
          'app.whiteboard.microsoft.com',
        ),
        unwatched(exact('whiteboard.office365.us', 'whiteboard.microsoft.us')),
      ],
      pageless: [forPrograms],
    },
    { hosts: documentHosts, paths: [sharedPages.whiteboard] },
  ],
  seenAt: [
    'https://whiteboard.office.com/',
    'https://whiteboard.cloud.microsoft/',
    'https://whiteboard.microsoft.com/',
  ],
};
