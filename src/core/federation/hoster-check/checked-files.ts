import type { Hoster } from '../../directory/hoster';
import type { Refusal } from '../../directory/parsed-directory';
import type { ChatonsinfosFile } from '../chatonsinfos-file';
import type { CrawledFile } from '../crawled-file';
import { additionsTo } from './addition';
import type { CheckedFile } from './hoster-check';
import { type Remark, remarkOf, unknownKeyRemark } from './remark';

type Read = {
  /** The id of the organisation's file. */
  root: string;
  files: ReadonlyMap<string, CrawledFile>;
  texts: ReadonlyMap<string, string>;
  refusals: readonly Refusal[];
  known: Hoster | null;
};

/** Says of each file what was not understood and what is missing; the organisation's comes first. */
export function checkedFiles({ root, files, texts, refusals, known }: Read): CheckedFile[] {
  const all = [...files.values()].toSorted((one, other) =>
    one.id === root ? -1 : other.id === root ? 1 : 0,
  );
  return all.map(({ id, file, problem }) => {
    const text = texts.get(id) ?? '';
    // A failure of the file is told as such, and not once more in the words of a crawl.
    const refused = problem ? [] : refusals.filter(({ path }) => path === id);
    const reasons = refused.map(({ reason }) => reason);
    return {
      address: id,
      class: file?.class ?? null,
      name: file?.name ?? null,
      text: problem ? '' : text,
      problem: problem?.failure ?? null,
      remarks: file ? remarksOn(file, reasons, text) : [],
      additions: file ? additionsTo(file, known) : [],
    };
  });
}

function remarksOn(file: ChatonsinfosFile, reasons: readonly string[], text: string): Remark[] {
  const remarks = [
    ...[...file.warnings, ...reasons].map((words) => remarkOf(words, text)),
    ...file.unknownKeys.map((key) => unknownKeyRemark(key, text)),
  ];
  const seen = new Map(remarks.map((each) => [JSON.stringify(each), each]));
  const place = ({ line }: Remark) => line ?? Number.POSITIVE_INFINITY;
  return [...seen.values()].toSorted((one, other) =>
    place(one) === place(other) ? 0 : place(one) - place(other),
  );
}
