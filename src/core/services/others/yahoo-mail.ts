import { exact, type Service, under } from '../service';

export const yahooMail: Service = {
  id: 'yahoo-mail',
  name: 'Yahoo Mail',
  company: 'Yahoo',
  needs: ['email'],
  equivalents: ['roundcube', 'snappymail', 'bluemind', 'sogo', 'zimbra', 'mailcow'],
  places: [
    {
      hosts: [
        exact('mail.yahoo.com', 'mail.aol.com'),
        under('mail.yahoo.com', 'a host of each country, and mailboxes on numbered hosts'),
      ],
      notHosts: [
        exact('overview.mail.yahoo.com', 'features.mail.yahoo.com', 'data.mail.yahoo.com'),
      ],
    },
  ],
  seenAt: ['https://mail.yahoo.com/d/folders/1', 'https://us-mg5.mail.yahoo.com/neo/launch'],
};
