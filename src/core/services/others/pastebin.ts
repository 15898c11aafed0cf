import { exact, type Service } from '../service';

export const pastebin: Service = {
  id: 'pastebin',
  name: 'Pastebin',
  company: 'Pastebin',
  needs: ['pastebin'],
  equivalents: ['privatebin', '0bin', 'hastebin', 'opengist'],
  places: [
    {
      hosts: [exact('pastebin.com', 'www.pastebin.com')],
      notPaths: [
        /^\/(faq|contact|pro|login|signup|tools|night_mode|dmca|languages|site|themes|assets|api)(\/|$)/i,
        /^\/(doc_|api_)[a-z_]+(\.php)?(\/|$)/i,
      ],
    },
  ],
  seenAt: ['https://pastebin.com/', 'https://pastebin.com/AbC12345'],
};
