import { forPrograms, signIn } from '../never-in-use';
import { exact, type Service, under } from '../service';

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
        under('admin.mailchimp.com', 'accounts live on numbered hosts'),
      ],
      notPaths: [/^\/account\/export(\/|$)/i, signIn],
      pageless: [forPrograms],
    },
    { hosts: [exact('mailchi.mp', 'eepurl.com')] },
    {
      hosts: [
        under('campaign-archive.com', 'letters live on numbered hosts'),
        under('campaign-archive1.com', 'letters live on numbered hosts'),
        under('campaign-archive2.com', 'letters live on numbered hosts'),
      ],
    },
    {
      hosts: [
        under('list-manage.com', 'every account has its own host below a numbered one'),
        under('list-manage1.com', 'every account has its own host below a numbered one'),
        under('list-manage2.com', 'every account has its own host below a numbered one'),
      ],
      notPaths: [/^\/track(\/|$)/i],
    },
    { hosts: [under('mailchimpsites.com', 'every published site has its own host')] },
  ],
  seenAt: [
    'https://us21.admin.mailchimp.com/',
    'https://mailchi.mp/exemple/lettre-novembre',
    'https://exemple.us21.list-manage.com/subscribe?u=abc&id=def',
  ],
};
