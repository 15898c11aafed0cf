import { exact, type Service } from '../service';

export const mailjet: Service = {
  id: 'mailjet',
  name: 'Mailjet',
  company: 'Sinch',
  needs: ['newsletter'],
  equivalents: ['listmonk', 'phplist', 'sympa'],
  places: [
    {
      hosts: [exact('app.mailjet.com')],
      notPaths: [/^\/(signin|signup)(\/|$)/i],
    },
  ],
  seenAt: ['https://app.mailjet.com/campaigns', 'https://app.mailjet.com/contacts'],
};
