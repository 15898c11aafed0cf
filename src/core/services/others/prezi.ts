import { exact, type Service } from '../service';

export const prezi: Service = {
  id: 'prezi',
  name: 'Prezi',
  company: 'Prezi',
  needs: ['slides'],
  equivalents: ['revealjs', 'strut', 'digislides'],
  places: [
    {
      hosts: [exact('prezi.com')],
      paths: [/^\/(p|view|v|i|dashboard|edit)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://prezi.com/p/abc123def456/exemple/',
    'https://prezi.com/view/AbC123dEf456/',
    'https://prezi.com/dashboard/',
  ],
};
