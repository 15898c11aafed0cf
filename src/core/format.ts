/**
 * The formats in which things come out of a service and go into a software: the one closed list of them.
 * `zip-of-…` and `json-of-…` are what one service alone writes; `account-of-…` and `link-of-…` are fetched
 * by the new software itself, from the old account or a public link. How a format is shown to people is
 * derived (`formatNames`).
 */
export type Format =
  | 'csv'
  | 'csv-of-google-maps'
  | 'csv-of-splitwise'
  | 'doc'
  | 'docx'
  | 'eml'
  | 'enex'
  | 'epub'
  /** The address of a feed, or what stands there. */
  | 'feed'
  | 'geojson'
  | 'gift'
  | 'git'
  | 'gpx'
  | 'html'
  /** Bookmarks as browsers write them. */
  | 'html-of-bookmarks'
  | 'ics'
  /** From mailbox to mailbox, without a file. */
  | 'imap'
  | 'jpg'
  | 'kml'
  | 'kmz'
  | 'mbox'
  | 'md'
  /** A mind map of FreeMind. */
  | 'mm'
  | 'mp3'
  | 'mp4'
  | 'odp'
  | 'ods'
  | 'odt'
  | 'opml'
  | 'pdf'
  | 'png'
  | 'pptx'
  | 'pst'
  | 'svg'
  | 'tsv'
  | 'txt'
  | 'vcf'
  | 'vsdx'
  | 'wav'
  /** A site as WordPress writes it. */
  | 'wxr'
  | 'xlsx'
  | 'xml-of-bubbl-us'
  | 'xml-of-confluence'
  | 'xml-of-moodle'
  | '1pux'
  | 'zip-of-blogger'
  | 'zip-of-confluence'
  | 'zip-of-csv'
  | 'zip-of-eml'
  | 'zip-of-gitlab'
  | 'zip-of-ics'
  | 'zip-of-medium'
  | 'zip-of-microsoft-teams'
  | 'zip-of-onenote'
  | 'zip-of-slack'
  | 'zip-of-substack'
  | 'zip-of-tumblr'
  | 'zip-of-viva-engage'
  | 'json-of-asana'
  | 'json-of-discord'
  | 'json-of-facebook'
  | 'json-of-flickr'
  | 'json-of-github'
  | 'json-of-google-chat'
  | 'json-of-google-classroom'
  | 'json-of-google-keep'
  | 'json-of-google-maps'
  | 'json-of-google-photos'
  | 'json-of-google-tasks'
  | 'json-of-instagram'
  | 'json-of-microsoft-teams'
  | 'json-of-snapchat'
  | 'json-of-sourceforge'
  | 'json-of-telegram'
  | 'json-of-threads'
  | 'json-of-tiktok'
  | 'json-of-trello'
  | 'json-of-x-twitter'
  | 'account-of-asana'
  | 'account-of-jira'
  | 'account-of-microsoft-todo'
  | 'account-of-todoist'
  | 'account-of-trello'
  | 'account-of-tumblr'
  | 'link-of-airtable'
  | 'link-of-kahoot'
  | 'link-of-typeform';

/** Names that are not the format's id in capitals. */
const names: Partial<Record<Format, string>> = {
  feed: 'RSS',
  geojson: 'GeoJSON',
  git: 'Git',
  md: 'Markdown',
  mm: 'FreeMind',
  wxr: 'WordPress',
};

/** A format that the new software fetches by itself: there is no file, and so no name to show. */
const isFetched = (format: Format) => /^(account|link)-of-/.test(format);

/** The names of formats as people know them, each once: those of their files' endings. */
export function formatNames(formats: readonly Format[]): string[] {
  const shown = formats.filter((format) => !isFetched(format));
  return [...new Set(shown.map((format) => names[format] ?? endingOf(format).toUpperCase()))];
}

const endingOf = (format: Format) => format.split('-of-')[0] ?? format;
