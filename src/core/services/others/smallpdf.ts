import { exact, type Service } from '../service';

export const smallpdf: Service = {
  id: 'smallpdf',
  name: 'Smallpdf',
  company: 'Smallpdf',
  needs: ['pdf-tools'],
  equivalents: ['signature-pdf', 'stirling-pdf', 'bentopdf'],
  places: [
    {
      hosts: [exact('smallpdf.com')],
      notPaths: [
        /^\/([a-z]{2}\/)?(login|signup|pricing|blog|about|help|legal|features|terms-and-conditions)(\/|$)/i,
      ],
    },
  ],
  seenAt: ['https://smallpdf.com/fr/fusionner-pdf', 'https://smallpdf.com/merge-pdf'],
};
