import type { Import } from '../guide';

export const dokuwiki: Import = {
  software: ['dokuwiki', 'mediawiki'],
  name: 'DokuWiki, MediaWiki',
  takes: [],
  by: 'you',
  how: {
    fr: 'Recréez vos pages en copiant le texte, et envoyez les fichiers joints. Commencez par celles qui sont vraiment lues.',
    en: 'Rebuild your pages by copying the text, and upload the attachments. Start with those that people really read.',
  },
  asOf: '2026-11',
  sources: [],
};
