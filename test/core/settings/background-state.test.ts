import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BackgroundState,
  readBackgroundState,
} from '../../../src/core/settings/background-state';

const kept: BackgroundState = {
  wasFilled: true,
  isUpdating: true,
  notice: 'directory-rebuilt',
};

describe('readBackgroundState', () => {
  it('reads back what was stored', () => {
    expect(readBackgroundState(structuredClone(kept))).toEqual(kept);
  });

  it('remembers nothing and has nothing to say where nothing was stored', () => {
    expect(readBackgroundState({})).toEqual({ wasFilled: false, isUpdating: false, notice: null });
  });

  it.each([
    ['wasFilled', 1, false],
    ['isUpdating', 'yes', false],
    ['notice', '<b>hello</b>', null],
  ])('never loses the other for a wrong %s', (field, wrong, fallback) => {
    expect(readBackgroundState({ ...kept, [field]: wrong })).toEqual({
      ...kept,
      [field]: fallback,
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.anything()),
        (raw) => void readBackgroundState(raw),
      ),
    );
  });
});
