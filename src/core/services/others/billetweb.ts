import { exact, type Service } from '../service';

export const billetweb: Service = {
  id: 'billetweb',
  name: 'Billetweb',
  company: 'Billetweb',
  needs: ['events'],
  equivalents: ['pretix', 'hi-events', 'mobilizon'],
  places: [
    {
      hosts: [exact('www.billetweb.fr')],
      notPaths: [/^\/(login|blog|aide|tarifs?|contact|bo\/login)(\/|$|\.php)/i, /^\/*$/i],
    },
  ],
  seenAt: ['https://www.billetweb.fr/bal-de-printemps', 'https://www.billetweb.fr/exemple'],
};
