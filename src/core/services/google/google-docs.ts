import { exportedDocument } from '../google-documents';
import { exact, type Service } from '../service';

export const googleDocs: Service = {
  id: 'google-docs',
  name: 'Google Docs',
  company: 'Google',
  needs: ['text-collab'],
  equivalents: [
    'etherpad',
    'cryptpad',
    'hedgedoc',
    'onlyoffice',
    'collabora',
    'nextcloud',
    'docs-lasuite',
  ],
  places: [
    {
      hosts: [exact('docs.google.com')],
      // Until 2010 a document stood at /Doc, published at /View.
      paths: [/^\/document(\/|$)/i, /^\/(doc|view)$/i],
      notPaths: [/^\/document\/about(\/|$)/i],
      pageless: [exportedDocument],
    },
    {
      hosts: [exact('docs.google.com', 'docs.new', 'doc.new', 'documents.new')],
      paths: [/^\/*$/i],
    },
  ],
  seenAt: [
    'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdef/edit?usp=sharing&ouid=1122&rtpof=true&sd=true',
    'https://docs.new/',
  ],
};
