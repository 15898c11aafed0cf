import { exact, type Service, under } from '../../service';

export const mailchimp: Service = {
  id: 'mailchimp',
  name: 'Mailchimp',
  company: 'Intuit',
  needs: ['newsletter'],
  equivalents: ['listmonk', 'phplist', 'mautic', 'sympa', 'mailtrain', 'keila'],
  places: [
    {
      hosts: [
        exact('admin.mailchimp.com'),
        under('admin.mailchimp.com', 'every account has its own host'),
      ],
    },
    {
      hosts: [
        exact('mailchi.mp', 'us1.campaign-archive.com'),
        under('campaign-archive.com', 'every account has its own host'),
        under('list-manage.com', 'every account has its own host'),
      ],
    },
  ],
  seenAt: [
    'https://us21.admin.mailchimp.com/',
    'https://mailchi.mp/exemple/lettre-novembre',
    'https://exemple.us21.list-manage.com/subscribe?u=abc&id=def',
  ],
};
