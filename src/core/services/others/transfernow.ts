import { exact, type Service } from '../service';

export const transfernow: Service = {
  id: 'transfernow',
  name: 'TransferNow',
  company: 'TransferNow',
  needs: ['file-drop'],
  equivalents: ['lufi', 'plik', 'send', 'jirafeau'],
  places: [
    {
      hosts: [exact('www.transfernow.net')],
      notPaths: [/^\/([a-z]{2}\/)?(login|signup|pricing|plans|about|blog|help|terms)(\/|$)/i],
    },
  ],
  seenAt: ['https://www.transfernow.net/dl/20261101AbC123', 'https://www.transfernow.net/fr'],
};
