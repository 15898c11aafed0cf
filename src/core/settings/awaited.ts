import { isNeedId, type NeedId } from '../need';

/** Reads the stored needs of which the user wants to hear once a hoster offers them: each once. */
export function readAwaited(raw: unknown): NeedId[] {
  const rows: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const read = rows.filter((row): row is NeedId => typeof row === 'string' && isNeedId(row));
  return [...new Set(read)];
}

/** The list with a need awaited, or not any more. */
export function withAwaited(
  all: readonly NeedId[],
  need: NeedId,
  isAwaited: boolean,
): readonly NeedId[] {
  const others = all.filter((each) => each !== need);
  return isAwaited ? [...others, need] : others;
}
