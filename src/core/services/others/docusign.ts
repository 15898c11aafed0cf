import { exact, type Service, under } from '../service';

export const docusign: Service = {
  id: 'docusign',
  name: 'DocuSign',
  company: 'DocuSign',
  needs: ['pdf-tools'],
  equivalents: ['signature-pdf', 'docuseal', 'documenso'],
  places: [
    {
      hosts: [exact('app.docusign.com', 'apps.docusign.com')],
    },
    {
      hosts: [under('docusign.net', 'every data centre has its own host')],
      paths: [/^\/(signing|member|documents)(\/|$)/i],
    },
  ],
  seenAt: ['https://app.docusign.com/home', 'https://eu.docusign.net/Signing/MTRedeem/v1/1a2b3c4d'],
};
