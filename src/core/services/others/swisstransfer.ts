import { exact, type Service } from '../service';

export const swisstransfer: Service = {
  id: 'swisstransfer',
  name: 'SwissTransfer',
  company: 'Infomaniak',
  needs: ['file-drop'],
  equivalents: ['lufi', 'plik', 'send', 'jirafeau'],
  places: [
    {
      hosts: [exact('www.swisstransfer.com')],
      notPaths: [/^\/[a-z]{2}\/(legal|about|privacy)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.swisstransfer.com/d/1a2b3c4d-1a2b-3c4d-5e6f-1a2b3c4d5e6f',
    'https://www.swisstransfer.com/fr-fr',
  ],
};
