import { exact, type Service } from '../service';

export const googleNews: Service = {
  id: 'google-news',
  name: 'Google News',
  company: 'Google',
  isOptIn: true,
  needs: ['rss'],
  equivalents: ['freshrss', 'miniflux', 'tt-rss'],
  places: [
    {
      hosts: [exact('news.google.com')],
      notPaths: [/^\/rss(\/|$)/i],
    },
  ],
  seenAt: [
    'https://news.google.com/home?hl=fr&gl=FR&ceid=FR:fr',
    'https://news.google.com/topics/CAAqJggKIiBDQkFTRWdvSUwyMHZNRFZxYUdj',
  ],
};
