import { exact, type Service, under } from '../service';

export const yahooSearch: Service = {
  id: 'yahoo-search',
  name: 'Yahoo Search',
  company: 'Yahoo',
  needs: ['search'],
  equivalents: ['searxng', 'yacy'],
  places: [
    {
      hosts: [
        under('search.yahoo.com', 'every country has its own host'),
        exact('search.yahoo.com'),
      ],
      paths: [/^\/*$/, /^\/(search|yhs|mobile\/s)/i],
    },
  ],
  seenAt: ['https://search.yahoo.com/search?p=chat', 'https://fr.search.yahoo.com/search?p=chat'],
};
