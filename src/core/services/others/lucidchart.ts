import { exact, type Service } from '../../service';

export const lucidchart: Service = {
  id: 'lucidchart',
  name: 'Lucidchart',
  company: 'Lucid Software',
  needs: ['diagram'],
  equivalents: ['drawio', 'excalidraw', 'cryptpad'],
  places: [
    { hosts: [exact('lucid.app')] },
    {
      hosts: [exact('www.lucidchart.com')],
      paths: [/^\/(documents|invitations|publicSegments)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://lucid.app/lucidchart/abc-def/edit',
    'https://www.lucidchart.com/documents/edit/abc',
  ],
};
