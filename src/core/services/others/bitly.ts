import { exact, type Service } from '../../service';

export const bitly: Service = {
  id: 'bitly',
  name: 'Bitly',
  company: 'Bitly',
  needs: ['url-shortener'],
  equivalents: ['lstu', 'rs-short', 'yourls', 'polr', 'shlink', 'kutt'],
  places: [
    { hosts: [exact('app.bitly.com', 'dev.bitly.com')] },
    { hosts: [exact('bitly.com')], paths: [/^\/(a|m)\//i] },
    { hosts: [exact('bit.ly')], paths: [/^\/.+\+$/i] },
  ],
  seenAt: ['https://app.bitly.com/BoAbC/links', 'https://bit.ly/3AbC12+'],
};
