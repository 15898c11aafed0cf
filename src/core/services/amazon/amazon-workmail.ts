import { type Service, under } from '../service';

export const amazonWorkmail: Service = {
  id: 'amazon-workmail',
  name: 'Amazon WorkMail',
  company: 'Amazon',
  closesOn: '2027-03-31',
  closingSource: 'docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html',
  needs: ['email', 'calendar'],
  equivalents: ['roundcube', 'sogo', 'bluemind', 'zimbra', 'mailcow', 'yunohost'],
  places: [
    {
      hosts: [under('awsapps.com', 'every organisation has its own host')],
      paths: [/^\/mail(\/|$)/i],
    },
  ],
  seenAt: [
    'https://autre-org.awsapps.com/mail',
    'https://exemple.awsapps.com/mail/#hierarchy',
    'https://tiers.awsapps.com/mail/calendar',
  ],
};
