import type { ServiceExport } from '../service-export';

export const dropbox: ServiceExport = {
  service: 'dropbox',
  pages: [
    {
      thing: 'file',
      pages: [
        'https://www.dropbox.com/s/{id}[/{name}]',
        'https://www.dropbox.com/scl/fi/{id}[/{name}]',
      ],
      // What Dropbox Paper keeps comes out of its own menu.
      shapes: { name: '(?![^/?#]*\\.papert?(?:[/?#]|$))[^/?#]+' },
      ways: [{ formats: ['as-is'], as: 'file', set: { dl: '1' } }],
      source: 'help.dropbox.com, force-download; dropboxforum.com 689070 (rlkey has to stay)',
      asOf: '2023-12-04',
      confidence: 'high',
    },
    {
      thing: 'folder',
      pages: ['https://www.dropbox.com/sh/{id}/**', 'https://www.dropbox.com/scl/fo/{id}/**'],
      ways: [{ formats: ['zip'], as: 'file', set: { dl: '1' } }],
      caution: 'take_may_refuse',
      source: 'help.dropbox.com, force-download; for folders not proved',
      asOf: '2023-12-04',
      confidence: 'medium',
    },
  ],
};
