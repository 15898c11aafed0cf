import type { Hoster } from '../../directory/hoster';
import type { ChatonsinfosFile } from '../chatonsinfos-file';
import type { CrawlFailure } from '../crawl-failure';
import type { Addition } from './addition';
import type { Remark } from './remark';

// What a hoster's check of their own files comes to. Apart from what makes it, since it is a message's answer.

/** The reasons why the address that a hoster typed can't be asked at all. */
export type TypedSiteProblem = 'no-address' | 'no-https' | 'private-host';

/** The reasons why the file of an organisation was not found where it was looked for. */
export type SearchProblem =
  | 'unreachable'
  | 'too-slow'
  | 'too-big'
  | 'redirected'
  | 'refused'
  | 'busy'
  | 'markup'
  | 'not-properties'
  | 'other-class'
  | 'private-host'
  | 'nothing-found';

/** The reasons why a check comes to nothing, each with a sentence and the next step in the interface. */
export type HosterCheckProblem = TypedSiteProblem | SearchProblem | 'no-permission' | 'no-answer';

/** A file of a hoster, as the check read it. */
export type CheckedFile = {
  /** The address of the file; null for one that is not there yet. */
  address: string | null;
  class: ChatonsinfosFile['class'] | null;
  name: string | null;
  /** The text of the file; '' where it could not be read. */
  text: string;
  /** The reason why the file could not be read; null where it was. */
  problem: CrawlFailure | null;
  /** The lines that were not understood, by line; those of no line come last. */
  remarks: readonly Remark[];
  /** The lines that are worth adding. */
  additions: readonly Addition[];
};

/** The outcome of a hoster's check of their own files. Nothing of it is stored. */
export type HosterCheck = {
  /** The reason why no file could be read; null where one was. */
  problem: HosterCheckProblem | null;
  /** The hoster as users will see it; null where the files don't make one. */
  hoster: Hoster | null;
  /** True if the files say that the hoster has closed or left. */
  hasLeft: boolean;
  /** The files that were read, the organisation's first; a new one where there is none yet. */
  files: readonly CheckedFile[];
  /** The addresses of linked files on other hosts, which were not asked. */
  elsewhere: readonly string[];
};

/** The outcome of a check that came to nothing for this reason. */
export function failedCheck(problem: HosterCheckProblem): HosterCheck {
  return { problem, hoster: null, hasLeft: false, files: [], elsewhere: [] };
}
