import { exact, type Service } from '../service';

export const yousign: Service = {
  id: 'yousign',
  name: 'Yousign',
  company: 'Yousign',
  needs: ['pdf-tools'],
  equivalents: ['signature-pdf', 'docuseal', 'documenso'],
  places: [
    {
      hosts: [exact('app.yousign.com', 'yousign.app')],
      notPaths: [/^\/(login|signup|register)(\/|$)/i],
    },
  ],
  seenAt: ['https://app.yousign.com/', 'https://yousign.app/signatures/1a2b3c4d'],
};
