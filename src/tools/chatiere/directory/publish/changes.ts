import * as v from 'valibot';
import type { Comparison } from '../compare-directories';

/** The most publications with changes that are kept, and told in the feed. */
const mostPublications = 60;

const name = v.pipe(v.string(), v.maxLength(300));
const known = v.object({ id: name, name, site: v.pipe(v.string(), v.maxLength(2048)) });
const place = v.nullable(name);

const schema = v.object({
  format: v.literal('chatiere-changes-1'),
  publications: v.array(
    v.object({
      /** The number of the publication among all with changes, from 1. */
      number: v.pipe(v.number(), v.integer(), v.minValue(1)),
      /** The day of the directory's facts, `YYYY-MM-DD`. */
      day: v.pipe(v.string(), v.isoDate()),
      came: v.array(v.object({ ...known.entries, town: place })),
      left: v.array(v.object({ ...known.entries, town: place })),
      moved: v.array(v.object({ ...known.entries, from: place, to: place })),
    }),
  ),
});

/** The changes from one publication to the next, the latest first: the file `changes.json`. */
export type Changes = v.InferOutput<typeof schema>;

/** The changes of one publication: who came, left and moved. */
export type Publication = Changes['publications'][number];

/** The changes before anything was published. */
export const noChanges: Changes = { format: 'chatiere-changes-1', publications: [] };

/** Reads what `changes.json` holds; undefined where it is no such file. */
export function readChanges(raw: unknown): Changes | undefined {
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : undefined;
}

/** Adds the changes of a publication, if there are any; the oldest are forgotten. */
export function withPublication(
  changes: Changes,
  day: string,
  { came, left, moved }: Comparison,
): Changes {
  if (came.length + left.length + moved.length === 0) return changes;
  const publication: Publication = {
    number: (changes.publications[0]?.number ?? 0) + 1,
    day,
    came: came.map(({ id, name, site, town }) => ({ id, name, site, town })),
    left: left.map(({ id, name, site, town }) => ({ id, name, site, town })),
    moved: moved.map(({ id, name, site, from, to }) => ({ id, name, site, from, to })),
  };
  return {
    ...changes,
    publications: [publication, ...changes.publications].slice(0, mostPublications),
  };
}
