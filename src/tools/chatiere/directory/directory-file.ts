import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { mostDirectoryBytes } from '../../../core/directory/limits';
import { parseSnapshot, type Snapshot } from '../../../core/directory/snapshot';
import { acceptDirectory, countsOf } from '../../../core/refresh/acceptance';
import type { RefreshProblem } from '../../../core/refresh/refresh-problem';
import { failure, type Result, success } from '../../../core/result';

/** The most bytes that are read: no directory is longer; the extension takes far less. */
const mostReadableBytes = 64 * 1024 * 1024;

/** Reads JSON; a failure says which file, and what to do. */
export function readJson(path: string): Result<{ raw: unknown; bytes: number }> {
  try {
    const { size } = statSync(path);
    if (size > mostReadableBytes) {
      return failure(`${path} has ${size} bytes: no directory is that long. Type another file.`);
    }
    return success({ raw: JSON.parse(readFileSync(path, 'utf8')), bytes: size });
  } catch (error) {
    if (error instanceof SyntaxError) return failure(`${path} is damaged: it is not whole JSON.`);
    return failure(`${path} can't be read. Type the path of a directory's JSON file.`);
  }
}

/** A directory as it was read from its file. */
export type ReadDirectory = Extract<ReturnType<typeof parseSnapshot>, { ok: true }>['value'];

/** Reads a directory's file, through the one schema. */
export function readDirectory(path: string): Result<ReadDirectory> {
  const json = readJson(path);
  if (!json.ok) return json;
  const parsed = parseSnapshot(json.value.raw);
  return parsed.ok ? parsed : failure(`${path}: ${parsed.reason}`);
}

/** A directory as the text of its file. */
export function directoryText(snapshot: Snapshot): string {
  // What reading adds is no field of the file.
  const hosters = snapshot.hosters.map(({ isSiteUnlinked: _, ...hoster }) => hoster);
  return `${JSON.stringify({ ...snapshot, hosters })}\n`;
}

/** Writes a whole file or none: what stood there stays until the new one is complete. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFileSync(draft, text, { flush: true });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The reason why a path can't be written to, told before any work is done; undefined if it can. */
export function placeProblem(path: string | undefined, option = '--out'): string | undefined {
  if (path === undefined) return undefined;
  const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder(dirname(path)) && !isFolder(path)) return undefined;
  return `${path} can't be written. Type ${option} with the path of a file, in a folder that is there.`;
}

/** The reason why this text may not replace what stands at a path; undefined if it may. */
export function problemWith(text: string, path: string): string | undefined {
  const bytes = Buffer.byteLength(text);
  if (bytes > mostDirectoryBytes) {
    return `it has ${bytes} bytes, and the extension takes at most ${mostDirectoryBytes}`;
  }
  const candidate = parseSnapshot(JSON.parse(text));
  if (!candidate.ok) return candidate.reason;
  const former = existsSync(path) ? readDirectory(path) : undefined;
  if (former && !former.ok) return `what stands there is no directory (${former.reason})`;
  const kept = former
    ? { asOf: former.value.asOf, counts: countsOf(former.value) }
    : { asOf: '', counts: null };
  const accepted = acceptDirectory(candidate.value, kept);
  return accepted.ok ? undefined : refusalSentence(accepted.reason);
}

/** The extension's reason for refusing a directory, in a sentence for a maintainer. */
export function refusalSentence({ id, values }: RefreshProblem): string {
  const [first, second, third, fourth] = values;
  if (id === 'older') return `its facts are of ${first}, those that stand there of ${second}`;
  if (id === 'too-many-bad-rows') return `${first} of its ${second} rows are bad, over a tenth`;
  if (id !== 'fewer') return id;
  const before = `over 30 % fewer than ${third} and ${fourth}`;
  return `it has ${first} hosters and ${second} offers, ${before}`;
}

/**
 * Writes a directory to a path, unless it would harm readers of that path: then it is put beside
 * it, to be looked at. The sentence says what was done.
 */
export function publish(text: string, path: string, isForced: boolean): Result<string> {
  const problem = isForced ? undefined : problemWith(text, path);
  const target = problem === undefined ? path : `${path}.refused`;
  try {
    writeWhole(target, text);
  } catch {
    return failure(`${target} can't be written. Type --out with a path that may be written.`);
  }
  if (problem === undefined)
    return success(`Written to ${path}, ${Buffer.byteLength(text)} bytes.`);
  return failure(
    `${path} stays as it was: ${problem}. The new one is in ${target}; type --force to publish it all the same.`,
  );
}
