/** The kinds of things that a page may show, and that come out of it as a file. */
export const fetchedThings = [
  'document',
  'sheet',
  'slides',
  'drawing',
  'file',
  'folder',
  'answers',
  'map',
  'calendar',
  'calendars',
  'notes',
  'photos',
  'messages',
  'tasks',
  'videos',
  'contacts',
  'board',
  'wall',
  'repository',
  'release',
  'event',
  'events',
  'page',
  'subscriptions',
  'articles',
  'books',
  'expenses',
  'paste',
  'picture',
] as const;

/** The kinds of things that a page may show, and that come out of it as words. */
export const toldThings = [
  'place',
  'search',
  'text',
  'channel',
  'playlist',
  'blog',
  'forum',
  'gallery',
] as const;

export type FetchedThing = (typeof fetchedThings)[number];

/** The kind of a thing that a page shows, and that may be taken along to a libre service. */
export type Thing = FetchedThing | (typeof toldThings)[number];
