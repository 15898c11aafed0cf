import { amazonDomains, amazonWatched } from '../country-domains';
import { country, type Service } from '../service';

// Closed; Photos remains.
export const amazonDrive: Service = {
  id: 'amazon-drive',
  name: 'Amazon Drive',
  company: 'Amazon',
  closedOn: '2023-12-31',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'seafile', 'owncloud', 'cozy'],
  places: [
    {
      hosts: [
        country('www.amazon', amazonDomains, amazonWatched),
        country('amazon', amazonDomains, amazonWatched),
      ],
      paths: [/^\/(clouddrive|gp\/drive)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.amazon.com/clouddrive/folder/root',
    'https://www.amazon.fr/clouddrive',
    'https://www.amazon.de/clouddrive/share/xyz',
  ],
};
