import { exportedDocument } from '../google-documents';
import { exact, type Service } from '../service';

export const googleDrawings: Service = {
  id: 'google-drawings',
  name: 'Google Drawings',
  company: 'Google',
  needs: ['diagram'],
  equivalents: ['excalidraw', 'drawio', 'svg-edit', 'cryptpad'],
  places: [
    {
      hosts: [exact('docs.google.com')],
      paths: [/^\/drawings(\/|$)/i],
      notPaths: [/^\/drawings\/about(\/|$)/i],
      pageless: [exportedDocument],
    },
    { hosts: [exact('drawings.google.com')] },
  ],
  seenAt: ['https://docs.google.com/drawings/d/1DrawIdDrawId/edit', 'https://drawings.google.com/'],
};
