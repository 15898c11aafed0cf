import { exact, type Service } from '../service';

export const grosfichiers: Service = {
  id: 'grosfichiers',
  name: 'GrosFichiers',
  company: 'GrosFichiers',
  needs: ['file-drop'],
  equivalents: ['lufi', 'plik', 'send', 'jirafeau'],
  places: [
    {
      hosts: [exact('www.grosfichiers.com')],
      notPaths: [/^\/(login|tarifs?|cgu|aide|blog)(\/|$)/i],
    },
  ],
  seenAt: ['https://www.grosfichiers.com/AbC123dEf', 'https://www.grosfichiers.com/'],
};
