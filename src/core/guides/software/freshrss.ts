import type { Import } from '../guide';

export const freshrss: Import = {
  software: ['freshrss', 'tt-rss', 'miniflux', 'nextcloud-news', 'commafeed'],
  name: 'FreshRSS, Miniflux…',
  takes: ['opml'],
  by: 'you',
  how: {
    fr: '« Gestion des abonnements → Importer / exporter », puis choisissez le fichier OPML : tous vos flux reviennent, avec leurs dossiers.',
    en: '“Subscription management → Import / export”, then choose the OPML file: all your feeds come back, with their folders.',
  },
  asOf: '2026-11',
  sources: [],
};
