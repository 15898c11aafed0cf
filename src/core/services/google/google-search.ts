import { googleDomains, googleWatched } from '../../country-domains';
import { country, exact, type Service } from '../../service';

export const googleSearch: Service = {
  id: 'google-search',
  name: 'Google Search',
  company: 'Google',
  needs: ['search'],
  equivalents: ['searxng', 'searx', 'yacy', 'mysearch', 'seeks'],
  places: [
    {
      hosts: [country('www.google', googleDomains, googleWatched), country('google', googleDomains, googleWatched)],
      paths: [/^\/?$/i, /^\/(search|webhp|imghp|images|advanced_search|shopping|videohp)(\/|$)/i],
    },
    {
      hosts: [
        exact('encrypted.google.com'),
        country('images.google', googleDomains),
        country('video.google', googleDomains),
      ],
    },
  ],
  seenAt: ['https://www.google.com/', 'https://www.google.fr/', 'https://google.de/'],
};
