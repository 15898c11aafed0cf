import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { field } from '../../../../src/core/directory/record/field';

describe('a field of a curated record', () => {
  it('keeps its check, and carries the sentence that an editor shows', () => {
    const name = field(v.string(), 'The name of the hoster.');
    expect(v.getDescription(name)).toBe('The name of the hoster.');
    expect(v.is(name, 'Alto')).toBe(true);
    expect(v.is(name, 7)).toBe(false);
  });
});
