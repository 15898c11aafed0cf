import { exact, type Service } from '../service';

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
      ],
    },
  ],
  seenAt: [
    'https://whiteboard.office.com/',
    'https://whiteboard.cloud.microsoft/',
    'https://whiteboard.microsoft.com/',
  ],
};
