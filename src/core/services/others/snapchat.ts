import { exact, type Service } from '../service';

export const snapchat: Service = {
  id: 'snapchat',
  name: 'Snapchat',
  company: 'Snap',
  needs: ['im'],
  equivalents: ['matrix', 'xmpp', 'delta-chat'],
  places: [
    {
      hosts: [exact('web.snapchat.com')],
    },
    {
      hosts: [exact('www.snapchat.com')],
      paths: [/^\/(web|add|t|u|spotlight)(\/|$)/i],
    },
  ],
  seenAt: ['https://web.snapchat.com/', 'https://www.snapchat.com/add/exemple'],
};
