import { exact, type Service } from '../../service';

export const pastebin: Service = {
  id: 'pastebin',
  name: 'Pastebin',
  company: 'Pastebin',
  needs: ['pastebin'],
  equivalents: ['privatebin', '0bin', 'hastebin', 'opengist'],
  places: [
    {
      hosts: [exact('pastebin.com', 'www.pastebin.com')],
      notPaths: [/^\/(faq|doc_|contact|pro|login|signup|tools|night_mode)(\/|$|[a-z])/i],
    },
  ],
  seenAt: ['https://pastebin.com/', 'https://pastebin.com/AbC12345'],
};
