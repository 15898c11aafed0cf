import { describe, expect, it } from 'vitest';
import { readAwaited, withAwaited } from '../../../src/core/settings/awaited';

describe('what is awaited', () => {
  it('is read each once, without what is no need', () => {
    expect(readAwaited(['maps', 'maps', 'tea', 7, 'translation'])).toEqual(['maps', 'translation']);
    expect(readAwaited('maps')).toEqual([]);
  });

  it('grows by a need, and loses it again', () => {
    expect(withAwaited(['maps'], 'translation', true)).toEqual(['maps', 'translation']);
    expect(withAwaited(['maps'], 'maps', true)).toEqual(['maps']);
    expect(withAwaited(['maps', 'search'], 'maps', false)).toEqual(['search']);
  });
});
