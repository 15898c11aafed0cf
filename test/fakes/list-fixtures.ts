import { readFileSync } from 'node:fs';
import type { InstanceListId } from '../../src/core/directory/hoster';
import type { ListReading } from '../../src/core/instance-lists/instance-list';
import { inRepository } from '../../src/tools/root';

/** The reader of the tests: somebody French, on a day after the samples. */
export const reading: ListReading = { askedOn: '2026-11-22', language: 'fr' };

/** A sample answer of an instance list, as received. */
export function sampleOf(id: InstanceListId): unknown {
  return JSON.parse(readFileSync(inRepository(`test/fixtures/directory/${id}.json`), 'utf8'));
}
