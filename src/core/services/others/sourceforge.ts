import { exact, type Service, under } from '../service';

export const sourceforge: Service = {
  id: 'sourceforge',
  name: 'SourceForge',
  company: 'Slashdot Media',
  needs: ['forge'],
  equivalents: ['forgejo', 'gitlab', 'gitea', 'tuleap'],
  places: [
    {
      hosts: [exact('sourceforge.net', 'www.sourceforge.net', 'sf.net')],
      paths: [/^\/(projects|p|u|directory|software)(\/|$)/i],
      notPaths: [/^\/p\/forge\/documentation(\/|$)/i],
      pageless: [/^\/projects\/[^/]+\/(files\/(.*\/)?(latest\/)?download|rss)$/i],
    },
    { hosts: [exact('lists.sourceforge.net')], paths: [/^\/(lists|mailman)(\/|$)/i] },
    { hosts: [under('sourceforge.io', 'every project may have its own site')] },
  ],
  seenAt: [
    'https://sourceforge.net/projects/exemple/',
    'https://sourceforge.net/p/exemple/code/ci/master/tree/',
  ],
};
