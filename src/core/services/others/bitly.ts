import { exact, type Service } from '../service';

export const bitly: Service = {
  id: 'bitly',
  name: 'Bitly',
  company: 'Bitly',
  needs: ['url-shortener'],
  equivalents: ['lstu', 'rs-short', 'yourls', 'polr', 'shlink', 'kutt'],
  places: [
    {
      hosts: [exact('app.bitly.com')],
    },
    {
      hosts: [exact('bitly.com')],
      paths: [/^\/(a|m|u|bundles)\/./i],
      notPaths: [
        /^\/a\/(sign_in|sign_up|sign_out|create_account|forgot|warning|your_api_key)(\/|$)/i,
      ],
    },
    // The statistics of a link.
    { hosts: [exact('bit.ly', 'bitly.com', 'j.mp')], paths: [/^\/.+\+$/] },
    // A page of links.
    { hosts: [exact('bit.ly')], paths: [/^\/m\/./i] },
  ],
  seenAt: ['https://app.bitly.com/BoAbC/links', 'https://bit.ly/3AbC12+'],
};
