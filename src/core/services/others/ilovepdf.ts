import { exact, type Service } from '../service';

export const ilovepdf: Service = {
  id: 'ilovepdf',
  name: 'iLovePDF',
  company: 'iLovePDF',
  needs: ['pdf-tools'],
  equivalents: ['signature-pdf', 'stirling-pdf', 'bentopdf'],
  places: [
    {
      hosts: [exact('www.ilovepdf.com')],
      notPaths: [
        /^\/([a-z]{2}\/)?(login|register|pricing|blog|about|help|legal|features|press|desktop|mobile)(\/|$)/i,
      ],
    },
  ],
  seenAt: ['https://www.ilovepdf.com/fr/fusionner_pdf', 'https://www.ilovepdf.com/merge_pdf'],
};
