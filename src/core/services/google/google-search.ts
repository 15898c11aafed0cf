import { googleDomains, googleWatched } from '../country-domains';
import { country, exact, type Service, unwatched } from '../service';

export const googleSearch: Service = {
  id: 'google-search',
  name: 'Google Search',
  company: 'Google',
  needs: ['search'],
  equivalents: ['searxng', 'searx', 'yacy', 'mysearch', 'seeks'],
  places: [
    {
      hosts: [
        country('www.google', googleDomains, googleWatched),
        country('google', googleDomains, googleWatched),
      ],
      // Below /search and /images stand marketing and logos, not results.
      paths: [
        /^\/*$/i,
        /^\/(search|images)\/*$/i,
        /^\/(webhp|imghp|videohp|ncr|imgres|searchbyimage|shopping|cse)(\/|$)/i,
        /^\/advanced_(image_|video_)?search(\/|$)/i,
      ],
    },
    // Whoever searches has to prove there to be human.
    {
      hosts: [
        country('www.google', googleDomains, googleWatched),
        unwatched(exact('ipv4.google.com', 'ipv6.google.com')),
      ],
      paths: [/^\/sorry(\/|$)/i],
      query: { continue: /[/]search([^a-z]|$)/i },
    },
    { hosts: [unwatched(exact('cse.google.com'))], paths: [/^\/cse\/?$/i] },
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
