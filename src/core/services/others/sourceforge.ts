import { exact, type Service } from '../../service';

export const sourceforge: Service = {
  id: 'sourceforge',
  name: 'SourceForge',
  company: 'Slashdot Media',
  needs: ['forge'],
  equivalents: ['forgejo', 'gitlab', 'gitea', 'tuleap'],
  places: [
    {
      hosts: [exact('sourceforge.net', 'www.sourceforge.net')],
      paths: [/^\/(projects|p|u|directory|software)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://sourceforge.net/projects/exemple/',
    'https://sourceforge.net/p/exemple/code/ci/master/tree/',
  ],
};
