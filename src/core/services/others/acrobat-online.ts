import { exact, type Service } from '../service';

export const acrobatOnline: Service = {
  id: 'acrobat-online',
  name: 'Acrobat online',
  company: 'Adobe',
  needs: ['pdf-tools'],
  equivalents: ['signature-pdf', 'stirling-pdf', 'bentopdf'],
  places: [
    {
      hosts: [exact('acrobat.adobe.com')],
    },
    {
      hosts: [exact('documentcloud.adobe.com')],
      paths: [/^\/(link|spodintegration|gsuiteintegration)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://acrobat.adobe.com/link/home/',
    'https://acrobat.adobe.com/id/urn:aaid:sc:EU:1a2b3c4d',
  ],
};
