import { exact, type Service, under } from '../service';

export const wetransfer: Service = {
  id: 'wetransfer',
  name: 'WeTransfer',
  company: 'Bending Spoons',
  needs: ['file-drop'],
  equivalents: ['lufi', 'plik', 'send', 'jirafeau', 'filesender', 'gokapi'],
  places: [
    {
      hosts: [
        exact('wetransfer.com'),
        under('wetransfer.com', 'every account may have its own host'),
      ],
      notHosts: [
        exact(
          'help.wetransfer.com',
          'support.wetransfer.com',
          'about.wetransfer.com',
          'developers.wetransfer.com',
          'dev.wetransfer.com',
          'auth.wetransfer.com',
          'api.wetransfer.com',
          'cdn.wetransfer.com',
          'download.wetransfer.com',
          'status.wetransfer.com',
          'careers.wetransfer.com',
          'wepresent.wetransfer.com',
        ),
      ],
      notPaths: [
        /^\/([a-z]{2}(-[a-z]{2})?\/)?(about|explore|blog|legal|pricing|plans|features|help|press|careers|advertising|login|log-in|signup|sign-up|account\/(login|signup)|api|documents|install|mobile|privacy|terms)(\/|$)/i,
      ],
    },
    { hosts: [exact('we.tl')] },
  ],
  seenAt: [
    'https://wetransfer.com/downloads/0a1b2c3d4e/202611/f5?trk=TRN',
    'https://we.tl/t-AbCdEfGhIj',
    'https://exemple.wetransfer.com/',
  ],
};
