import { describe, expect, it } from 'vitest';
import { readWish } from '../../../../src/tools/bench/side-by-side/words';

const read = (...words: string[]) => readWish(words, ['floor', 'ours']);

describe('the words behind side-by-side', () => {
  it('may be none: fifteen rounds, and no other extension', () => {
    expect(read()).toEqual({ ok: true, value: { extensions: [], rounds: 15 } });
  });

  it('name extensions by their folders, in which there may be a sign of equality', () => {
    const wish = read('--ext', 'peer=../peer', '--ext', 'other=/a=b', '--runs', '5');
    const extensions = [
      { name: 'peer', folder: '../peer' },
      { name: 'other', folder: '/a=b' },
    ];
    expect(wish).toEqual({ ok: true, value: { extensions, rounds: 5 } });
  });

  it.each([
    ['a folder without a name', ['--ext', '=folder']],
    ['a name without a folder', ['--ext', 'peer']],
    ['an unknown option', ['--rounds', '5']],
  ])('are refused with the usage: %s', (_, words) => {
    expect(read(...words)).toEqual({ ok: false, reason: expect.stringContaining('NAME=FOLDER') });
  });

  it.each(['0', '1.5', 'many'])('are refused where %s rounds are wanted', (runs) => {
    expect(read('--runs', runs)).toEqual({ ok: false, reason: expect.stringContaining(runs) });
  });

  it('are refused where two extensions had one name', () => {
    expect(read('--ext', 'floor=x').ok).toBe(false);
    expect(read('--ext', 'peer=x', '--ext', 'peer=y').ok).toBe(false);
  });
});
