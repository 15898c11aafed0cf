import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Nudge, readNudge } from '../../../src/core/nudge/nudge';
import { type NudgeFacts, refusalOf } from '../../../src/core/nudge/refusal';
import { notQuiet } from '../../builders/quiet';

const off = readNudge(undefined);
const on: Nudge = { ...off, isOn: true };
const monday = '2026-11-23';

const facts = (changes: Partial<NudgeFacts> = {}): NudgeFacts => ({
  nudge: on,
  quiet: notQuiet,
  service: 'google-docs',
  isPrivate: false,
  offer: 'evolix/etherpad',
  today: monday,
  ...changes,
});

describe('a page', () => {
  it('is left alone until the nudge is switched on', () => {
    expect(refusalOf(facts({ nudge: off }))).toBe('off');
    expect(refusalOf(facts())).toBeNull();
  });

  it.each([
    ['private', { isPrivate: true }],
    ['quiet', { quiet: { never: ['google-docs'], notNow: {} } }],
    ['quiet', { quiet: { never: [], notNow: { 'google-docs': '2026-11-24' } } }],
    ['no-answer', { offer: null }],
  ] as const)('is left alone: %s', (why, change) => {
    expect(refusalOf(facts(change))).toBe(why);
  });

  it('may be touched whatever nonsense was stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const nudge = { ...readNudge(raw), isOn: true };
        expect(refusalOf(facts({ nudge, service: 'none' }))).toBeNull();
      }),
    );
  });
});
