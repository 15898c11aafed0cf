import type { Format as FileFormat } from '../format';

/** The formats in which a thing comes out of a page, or goes into a software: of files, and besides. */
export type Format =
  | FileFormat
  /** The board of a page, as its service writes it. */
  | 'json'
  | 'zip'
  /** Several calendars, or a table of answers, in an archive. */
  | 'ics-zip'
  | 'csv-zip'
  /** An archive of everything, made by the service on demand. */
  | 'archive'
  /** The file as it was put there. */
  | 'as-is'
  /** The address of a repository of GitHub, which may bring more than the code. */
  | 'github'
  | 'words'
  | 'translation'
  | 'point';
