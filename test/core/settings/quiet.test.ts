import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isQuiet,
  readQuiet,
  withNever,
  withNotNow,
  withoutQuiet,
} from '../../../src/core/settings/quiet';
import { notQuiet } from '../../builders/quiet';

const sunday = '2026-11-22';
const monday = '2026-11-23';
const services = fc.constantFrom('gmail', 'slack', 'google-docs', 'constructor');

describe('a service', () => {
  it('has its icon open until the user says otherwise', () => {
    expect(isQuiet(notQuiet, 'gmail', sunday)).toBe(false);
    expect(isQuiet(notQuiet, 'constructor', sunday)).toBe(false);
  });

  it('that shall never open the icon does not, on any day, and others do', () => {
    const quiet = withNever(notQuiet, 'gmail');
    expect(isQuiet(quiet, 'gmail', sunday)).toBe(true);
    expect(isQuiet(quiet, 'gmail', '2036-01-01')).toBe(true);
    expect(isQuiet(quiet, 'slack', sunday)).toBe(false);
  });

  it('that shall not open the icon now does so again tomorrow', () => {
    const quiet = withNotNow(notQuiet, 'gmail', sunday);
    expect(isQuiet(quiet, 'gmail', sunday)).toBe(true);
    expect(isQuiet(quiet, 'gmail', monday)).toBe(false);
    expect(withNotNow(notQuiet, 'gmail', '2026-12-31').notNow).toEqual({ gmail: '2027-01-01' });
  });

  it('is quiet in one way at most, and opens the icon again once that is taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(services, fc.constantFrom('never', 'now', 'end'))), (acts) => {
        let quiet = notQuiet;
        const expected = new Set<string>();
        for (const [service, act] of acts) {
          if (act === 'never') quiet = withNever(quiet, service);
          else if (act === 'now') quiet = withNotNow(quiet, service, sunday);
          else quiet = withoutQuiet(quiet, service);
          if (act === 'end') expected.delete(service);
          else expected.add(service);
        }
        for (const service of ['gmail', 'slack', 'google-docs', 'constructor']) {
          expect(isQuiet(quiet, service, sunday)).toBe(expected.has(service));
        }
        expect(new Set(quiet.never).size).toBe(quiet.never.length);
      }),
    );
  });
});

describe('what has passed', () => {
  it('is forgotten with the next "not now"', () => {
    const quiet = withNotNow(withNotNow(notQuiet, 'gmail', sunday), 'slack', monday);
    expect(quiet.notNow).toEqual({ slack: '2026-11-24' });
  });
});

describe('reading what was stored', () => {
  it('gives back what was kept', () => {
    const quiet = withNotNow(withNever(notQuiet, 'gmail'), 'slack', sunday);
    expect(readQuiet(structuredClone(quiet))).toEqual(quiet);
  });

  it('leaves out what is no id or no day, and keeps the rest', () => {
    const raw = {
      never: ['gmail', 7, '', 'Gmail', 'a b', 'gmail', '__proto__'],
      notNow: { slack: '2026-02-30', zoom: monday, __proto: monday, doodle: '2026', gmail: 5 },
    };
    expect(readQuiet(raw)).toEqual({ never: ['gmail'], notNow: { zoom: monday } });
  });

  it('is quiet in one way where it was stored in both', () => {
    const notNow = { gmail: '2026-11-23', slack: '2026-11-23' };
    expect(readQuiet({ never: ['gmail'], notNow })).toEqual({
      never: ['gmail'],
      notNow: { slack: '2026-11-23' },
    });
  });

  it('never throws', () => {
    const anything = fc.anything();
    const shaped = fc.record({ never: anything, notNow: anything }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(anything, shaped), (raw) => {
        expect(isQuiet(readQuiet(raw), 'constructor', sunday)).toBeTypeOf('boolean');
      }),
    );
  });
});
