import { exact, type Service } from '../../service';

export const bingSearch: Service = {
  id: 'bing-search',
  name: 'Bing',
  company: 'Microsoft',
  needs: ['search'],
  equivalents: ['searxng', 'searx', 'yacy', 'mysearch'],
  places: [
    {
      hosts: [exact('www.bing.com', 'bing.com', 'cn.bing.com', 'm.bing.com')],
      notPaths: [
        /^\/(maps|translator|webmasters|api|chat|copilotsearch|news\/apiclick|fd\/|th)(\/|$)/i,
      ],
    },
  ],
  seenAt: ['https://www.bing.com/', 'https://bing.com/', 'https://cn.bing.com/search?q=x'],
};
