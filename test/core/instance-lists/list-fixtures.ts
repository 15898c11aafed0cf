import { readFileSync } from 'node:fs';
import type { IndexId } from '../../../src/core/directory/hoster';
import type { IndexReading } from '../../../src/core/instance-lists/instance-list';
import { inRepository } from '../../../src/tools/root';

/** The reader of the tests: somebody French, on a day after the samples. */
export const reading: IndexReading = { askedOn: '2026-11-22', language: 'fr' };

/** A sample answer of an index, as received. */
export function sampleOf(id: IndexId): unknown {
  return JSON.parse(readFileSync(inRepository(`test/fixtures/directory/${id}.json`), 'utf8'));
}
