import type { Page } from 'puppeteer-core';
import { callApi } from '../../browsers/extension-world';

/** What an extension has kept: as much of it as tells whether it is whole. */
type KeptState = {
  /** The number of hosters that the directory says it has; null: there is no directory. */
  told: number | null;
  hosters: number;
  suggestions: number;
  /** The descriptions of all hosters, each once: one where all are of one copy of the mirror. */
  marks: readonly string[];
  /** The marks of the source rows that the directory is made of. */
  sourceMarks: readonly string[];
  source: string | null;
  /** What storage.local holds. */
  stored: Record<string, unknown>;
};

/** Reads what the extension has kept, by a page of it. */
export async function readKeptState(page: Page): Promise<KeptState> {
  const directory = await page.evaluate(readDirectory);
  const stored = await callApi(page, ({ storage }) => storage.local.get(null));
  return { ...directory, stored };
}

/** The reason why a directory is not whole; undefined: it is. */
export function halfOf(state: Omit<KeptState, 'stored'>, needCount: number): string | undefined {
  const { told, hosters, suggestions, marks, sourceMarks } = state;
  if (told === null) return 'there is no directory';
  if (told !== hosters) return `${hosters} of ${told} hosters`;
  if (suggestions !== needCount) return `${suggestions} of ${needCount} answers`;
  // Of the package and of hosters each describes itself; of the mirror all say one thing.
  const isMarked = (all: readonly string[]) => all.some((mark) => mark.startsWith('copy '));
  if (!isMarked(marks) && !isMarked(sourceMarks)) return undefined;
  const all = new Set([...marks, ...sourceMarks]);
  return all.size === 1 ? undefined : `parts of ${[...all].slice(0, 3).join(', ')}`;
}

type Described = { description: string | null };
type ReadDirectory = Omit<KeptState, 'stored'>;

/**
 * Runs in a page of the extension, and stands alone there: no function in it may have a name, which what runs our
 * TypeScript would note by a helper of its own.
 */
function readDirectory(): Promise<ReadDirectory> {
  return new Promise((resolve, reject) => {
    const nothing = {
      told: null,
      hosters: 0,
      suggestions: 0,
      marks: [],
      sourceMarks: [],
      source: null,
    };
    const opening = indexedDB.open('chatiere');
    // One that is not there would be made: that is called off, and is no error.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () =>
      opening.error?.name === 'AbortError' ? resolve(nothing) : reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('directoryVersion')) return resolve(nothing);
      const reading = database.transaction([
        'directoryVersion',
        'hosters',
        'suggestions',
        'sourceRows',
      ]);
      const version = reading.objectStore('directoryVersion').get('current');
      const hosters = reading.objectStore('hosters').getAll();
      const suggestions = reading.objectStore('suggestions').count();
      const base = reading.objectStore('sourceRows').get('base');
      reading.onerror = () => reject(reading.error);
      reading.oncomplete = () => {
        database.close();
        const rows: Described[] = (base.result?.rows ?? []).map((row: string) => JSON.parse(row));
        resolve({
          told: version.result?.hosterCount ?? null,
          hosters: hosters.result.length,
          suggestions: suggestions.result,
          marks: [...new Set(hosters.result.map((row: Described) => row.description ?? ''))],
          sourceMarks: [...new Set(rows.map(({ description }) => description ?? ''))],
          source: version.result?.source ?? null,
        });
      };
    };
  });
}
