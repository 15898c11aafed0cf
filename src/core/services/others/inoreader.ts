import { exact, type Service, under } from '../service';

export const inoreader: Service = {
  id: 'inoreader',
  name: 'Inoreader',
  company: 'Innologica',
  needs: ['rss'],
  equivalents: ['freshrss', 'tt-rss', 'miniflux', 'nextcloud-news'],
  places: [
    {
      hosts: [exact('inoreader.com'), under('inoreader.com', 'a host of each region')],
      paths: [
        /^\/(all_articles|feed|folder|tag|dashboard|article|stream|starred|liked|search|web_pages|m|organize|channel|bundle|preferences)(\/|$)/i,
      ],
    },
  ],
  seenAt: ['https://www.inoreader.com/dashboard', 'https://jp.inoreader.com/all_articles'],
};
