import { exact, type Service, under } from '../../service';

export const wetransfer: Service = {
  id: 'wetransfer',
  name: 'WeTransfer',
  company: 'Bending Spoons',
  needs: ['file-drop'],
  equivalents: ['lufi', 'plik', 'send', 'jirafeau', 'filesender', 'gokapi'],
  places: [
    {
      hosts: [
        exact('wetransfer.com', 'www.wetransfer.com'),
        under('wetransfer.com', 'every account has its own host'),
      ],
      notHosts: [exact('help.wetransfer.com', 'about.wetransfer.com', 'developers.wetransfer.com')],
      notPaths: [/^\/(about|explore|blog|legal|pricing|help|account\/login|log-in)(\/|$)/i],
    },
    { hosts: [exact('we.tl')] },
  ],
  seenAt: [
    'https://wetransfer.com/downloads/0a1b2c3d4e/202611/f5?trk=TRN',
    'https://we.tl/t-AbCdEfGhIj',
    'https://exemple.wetransfer.com/',
  ],
};
