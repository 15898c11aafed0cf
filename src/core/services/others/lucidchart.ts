import { forPrograms, partsOfPages, presented, signIn } from '../never-in-use';
import { exact, type Service } from '../service';

export const lucidchart: Service = {
  id: 'lucidchart',
  name: 'Lucidchart',
  company: 'Lucid Software',
  needs: ['diagram'],
  equivalents: ['drawio', 'excalidraw', 'cryptpad'],
  places: [
    {
      hosts: [exact('lucid.app')],
      notPaths: [
        /^\/(developer|marketplace)(\/|$)/i,
        partsOfPages,
        presented,
        signIn,
        /^\/users\/(login|logout|register|registerlevel|forgot|forgotpassword)(\/|$)/i,
      ],
      pageless: [forPrograms],
    },
    {
      hosts: [exact('www.lucidchart.com', 'lucidchart.com', 'app.lucidchart.com')],
      paths: [/^\/(documents|invitations|publicSegments)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://lucid.app/lucidchart/abc-def/edit',
    'https://www.lucidchart.com/documents/edit/abc',
  ],
};
