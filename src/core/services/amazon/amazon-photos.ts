import { amazonDomains, amazonWatched } from '../country-domains';
import { country, type Service } from '../service';

export const amazonPhotos: Service = {
  id: 'amazon-photos',
  name: 'Amazon Photos',
  company: 'Amazon',
  needs: ['photo-hosting'],
  equivalents: ['piwigo', 'lychee', 'nextcloud-photos', 'immich', 'photoprism'],
  places: [
    {
      hosts: [
        country('www.amazon', amazonDomains, amazonWatched),
        country('amazon', amazonDomains, amazonWatched),
      ],
      paths: [/^\/photos(\/|$)/i],
    },
    { hosts: [country('photos.amazon', amazonDomains)] },
  ],
  seenAt: [
    'https://www.amazon.fr/photos/all',
    'https://www.amazon.com/photos/album/abc',
    'https://www.amazon.co.uk/photos/shared/AbC',
  ],
};
