import { rareBingHosts } from '../microsoft-hosts';
import { exact, type Service } from '../service';

export const bingSearch: Service = {
  id: 'bing-search',
  name: 'Bing',
  company: 'Microsoft',
  needs: ['search'],
  equivalents: ['searxng', 'searx', 'yacy', 'mysearch'],
  places: [
    {
      hosts: [exact('www.bing.com', 'bing.com', 'cn.bing.com', 'm.bing.com'), rareBingHosts],
      paths: [
        /^\/*$/i,
        /^\/(search|images|videos|news|shop|travel|local|dict|academic|visualsearch|saves)(\/|$)/i,
      ],
      notPaths: [/^\/news\/apiclick\.aspx$/i],
    },
  ],
  seenAt: ['https://www.bing.com/', 'https://bing.com/', 'https://cn.bing.com/search?q=x'],
};
