import type { Import } from '../guide';

export const xwiki: Import = {
  software: ['xwiki'],
  name: 'XWiki',
  takes: ['xml-of-confluence'],
  by: 'hoster',
  ask: {
    fr: 'Demandez à l’hébergeur s’il peut installer et lancer cet outil pour vous, et envoyez-lui l’export.',
    en: 'Ask the host whether they can install and run this tool for you, and send them the export.',
  },
  how: {
    fr: 'Un outil de migration depuis Confluence existe : il reprend l’export XML de l’espace, avec ses pages et ses pièces jointes.',
    en: 'There is a migration tool for Confluence: it takes the XML export of the space, with its pages and attachments.',
  },
  asOf: '2026-11',
  sources: [],
};
