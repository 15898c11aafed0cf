import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { googleDocs } from '../../../src/core/guides/google/google-docs';
import { googleMeet } from '../../../src/core/guides/google/google-meet';
import { waze } from '../../../src/core/guides/google/waze';
import { skype } from '../../../src/core/guides/microsoft/skype';
import { readTicks, stepsOf, stepsTicked, withTick } from '../../../src/core/guides/move-step';

const all = stepsOf(googleDocs, false);

describe('the steps of a guide', () => {
  it('are all six where there is everything to do', () => {
    expect(all).toEqual(['place', 'take', 'bring', 'check', 'tell', 'keep']);
  });

  it('check nothing where nothing was taken along', () => {
    expect(stepsOf(googleMeet, false)).toEqual(['place', 'take', 'bring', 'tell', 'keep']);
  });

  it('take nothing out of a service that lets nothing out, and keep no account that is gone', () => {
    expect(stepsOf(skype, true)).toEqual(['place', 'bring', 'tell']);
  });

  it('bring nothing in where no way in is known', () => {
    expect(stepsOf(waze, false)).toEqual(['place', 'take', 'check', 'tell', 'keep']);
  });
});

describe('ticks that were stored', () => {
  it('are read in the order of the steps, each once', () => {
    expect(readTicks(['tell', 'place', 'tell'])).toEqual(['place', 'tell']);
  });

  it('are read without what is no step', () => {
    expect(readTicks(['place', 'dance', 3, null])).toEqual(['place']);
  });

  it('are read with that the service was left, which is no step of its guide', () => {
    const ticks = readTicks(['left', 'place']);
    expect(ticks).toEqual(['place', 'left']);
    expect(stepsTicked(ticks)).toEqual(['place']);
    expect(all).not.toContain('left');
  });

  it('are none where something else stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        fc.pre(!Array.isArray(raw));
        expect(readTicks(raw)).toEqual([]);
      }),
    );
  });
});

it('a tick changes its step and no other', () => {
  const ticked = fc.subarray([...all]);
  fc.assert(
    fc.property(ticked, fc.constantFrom(...all), fc.boolean(), (before, step, isTicked) => {
      const after = withTick(before, step, isTicked);
      for (const each of all) {
        expect(after.includes(each)).toBe(each === step ? isTicked : before.includes(each));
      }
    }),
  );
});
