import { exact, type Service, under } from '../../service';

export const inoreader: Service = {
  id: 'inoreader',
  name: 'Inoreader',
  company: 'Innologica',
  needs: ['rss'],
  equivalents: ['freshrss', 'tt-rss', 'miniflux', 'nextcloud-news'],
  places: [
    {
      hosts: [
        exact('www.inoreader.com', 'inoreader.com'),
        under('inoreader.com', 'every account has its own host'),
      ],
      paths: [
        /^\/(all_articles|feed|folder|dashboard|article|stream|starred|search|web_pages|m|organize|channel)/i,
      ],
    },
  ],
  seenAt: ['https://www.inoreader.com/dashboard', 'https://jp.inoreader.com/all_articles'],
};
