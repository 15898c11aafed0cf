import type { Import } from '../guide';

export const xwiki: Import = {
  software: ['xwiki'],
  name: 'XWiki',
  how: {
    fr: 'Un outil de migration depuis Confluence existe : c’est l’hébergeur qui l’installe et le lance.',
    en: 'There is a migration tool for Confluence: the hoster installs and runs it.',
  },
};
