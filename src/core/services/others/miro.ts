import { exact, type Service } from '../service';

export const miro: Service = {
  id: 'miro',
  name: 'Miro',
  company: 'Miro',
  needs: ['whiteboard', 'mindmap'],
  equivalents: [
    'excalidraw',
    'wbo',
    'spacedeck',
    'nextcloud-whiteboard',
    'cryptpad',
    'wisemapping',
    'digimindmap',
  ],
  places: [
    {
      hosts: [exact('miro.com', 'www.miro.com', 'realtimeboard.com')],
      paths: [/^\/(app|welcomeonboard)(\/|$)/i],
      notPaths: [/^\/app\/static(\/|$)/i],
    },
  ],
  seenAt: ['https://miro.com/app/board/uXjVAbC=/', 'https://miro.com/app/dashboard/'],
};
