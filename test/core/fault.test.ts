import { describe, expect, it } from 'vitest';
import { faultLine, faultOf, mostFaults, readFaults, withFault } from '../../src/core/fault';

const where = { at: '2026-11-27T10:00:00.000Z', place: 'popup', version: '0.1.0' } as const;
const fault = faultOf(new TypeError('x'), where);

/** What errors may hold, and no log of ours ever. */
const secrets = [
  'https://docs.google.com/document/d/1AbC/edit',
  'Marseille (Bouches-du-Rhône)',
  'Bonjour, voici mon budget',
  'google-docs',
];

class SpeakingError extends Error {}

describe('a fault', () => {
  it('has the name of its error', () => {
    expect(fault).toEqual({ ...where, kind: 'TypeError' });
    expect(faultOf(new DOMException('full', 'QuotaExceededError'), where).kind).toBe(
      'QuotaExceededError',
    );
  });

  it.each(secrets)('holds nothing of what an error says: %s', (secret) => {
    const named = Object.assign(new SpeakingError(secret), { name: secret, code: secret });
    const thrown: unknown[] = [
      ...[Error, TypeError, RangeError, SyntaxError, SpeakingError].map((Kind) => new Kind(secret)),
      new AggregateError([new Error(secret)], secret),
      new Error('x', { cause: secret }),
      new DOMException(secret, 'AbortError'),
      new DOMException(secret, secret),
      named,
      secret,
      { name: secret, message: secret },
      { name: 'TypeError', [secret]: secret },
    ];
    for (const error of thrown) {
      const kept = faultOf(error, where);
      expect(Object.keys(kept).sort()).toEqual(['at', 'kind', 'place', 'version']);
      expect(JSON.stringify([kept, faultLine(kept)])).not.toContain(secret);
    }
  });

  it('is of another kind where no error was thrown', () => {
    for (const thrown of [undefined, null, 'text', 3, { name: 'TypeError' }, Symbol('x')]) {
      expect(faultOf(thrown, where).kind).toBe('other');
    }
  });

  it('is one line where it is copied', () => {
    expect(faultLine(fault)).toBe('2026-11-27T10:00:00.000Z popup TypeError 0.1.0');
  });
});

describe('the stored faults', () => {
  it('are the last twenty, newest first', () => {
    let stored: unknown;
    for (let minute = 10; minute < 40; minute += 1) {
      stored = withFault(stored, { ...fault, at: `2026-11-27T10:${minute}:00.000Z` });
    }
    const read = readFaults(stored);
    // Of what is stored, too: nobody reads what lies beyond.
    expect(stored).toHaveLength(mostFaults);
    expect(read).toHaveLength(mostFaults);
    expect(read[0]?.at).toBe('2026-11-27T10:39:00.000Z');
    expect(read.at(-1)?.at).toBe('2026-11-27T10:20:00.000Z');
  });

  it.each([[undefined], [null], ['x'], [{}], [7]])('are none where %j is stored', (stored) => {
    expect(readFaults(stored)).toEqual([]);
    expect(withFault(stored, fault)).toEqual([fault]);
  });

  it('lose a damaged entry and no other', () => {
    const damaged = [
      null,
      'x',
      {},
      { ...fault, at: 'yesterday' },
      { ...fault, place: 'https://example.org/' },
      { ...fault, place: 7 },
      { ...fault, version: 'Marseille' },
    ];
    expect(readFaults([...damaged, fault])).toEqual([fault]);
    expect(readFaults([{ ...fault, kind: 'Bonjour' }])).toEqual([{ ...fault, kind: 'other' }]);
  });
});
