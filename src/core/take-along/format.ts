/** The formats in which a thing comes out of a service, or goes into a software. */
export type Format =
  | 'odt'
  | 'docx'
  | 'html'
  | 'md'
  | 'txt'
  | 'ods'
  | 'xlsx'
  | 'csv'
  | 'odp'
  | 'pptx'
  | 'svg'
  | 'png'
  | 'pdf'
  | 'kml'
  | 'ics'
  | 'json'
  | 'opml'
  | 'vcf'
  | 'doc'
  | 'zip'
  /** Several calendars, or a table of answers, in an archive. */
  | 'ics-zip'
  | 'csv-zip'
  /** An archive of everything, made by the service on demand. */
  | 'mbox'
  | 'archive'
  /** The file as it was put there. */
  | 'as-is'
  | 'feed'
  /** The address of a repository; one of GitHub may bring more than the code. */
  | 'git'
  | 'github'
  | 'words'
  | 'translation'
  | 'point';
