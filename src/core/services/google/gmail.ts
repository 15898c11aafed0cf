import { googleDomains, googleWatched } from '../country-domains';
import { country, exact, type Service } from '../service';

export const gmail: Service = {
  id: 'gmail',
  name: 'Gmail',
  company: 'Google',
  needs: ['email'],
  equivalents: [
    'roundcube',
    'snappymail',
    'rainloop',
    'bluemind',
    'sogo',
    'zimbra',
    'nextcloud-mail',
    'mailcow',
    'yunohost',
  ],
  places: [
    {
      hosts: [exact('mail.google.com', 'inbox.google.com')],
      notPaths: [/^\/(chat|tasks|intl)(\/|$)/i, /^\/mail\/(about|help|signup|feed)(\/|$)/i],
    },
    // What is below it presents the service.
    { hosts: [country('www.google', googleDomains, googleWatched)], paths: [/^\/g?mail\/*$/i] },
    {
      hosts: [
        exact('gmail.com', 'www.gmail.com', 'googlemail.com', 'www.googlemail.com', 'm.gmail.com'),
      ],
    },
  ],
  seenAt: [
    'https://mail.google.com/mail/u/0/#inbox',
    'https://www.gmail.com',
    'https://inbox.google.com/u/0/',
  ],
};
