import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mostRequests,
  readRequestLog,
  withInterrupted,
  withRequest,
} from '../../../src/core/refresh/request-log';
import { aRequest } from '../../builders/privacy-section';

const asked = (id: string) => aRequest({ id }, { outcome: 'pending' });

describe('the log of requests', () => {
  it('has the newest first, and of the oldest no more than fit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 450 }), (ids) => {
        const log = ids.map(String).map(asked).reduce(withRequest, []);
        const newest = [...new Set(ids.map(String))].toReversed().slice(0, mostRequests);
        // One that fell out and comes again is a new one: brute force knows no more than the rest.
        if (new Set(ids).size <= mostRequests) expect(log.map(({ id }) => id)).toEqual(newest);
        expect(log.length).toBeLessThanOrEqual(mostRequests);
      }),
    );
  });

  it('notes what became of a request where that request stands', () => {
    const log = ['a', 'b', 'c'].map(asked).reduce(withRequest, []);
    const answered = aRequest({ id: 'b' });
    expect(withRequest(log, answered)).toEqual([asked('c'), answered, asked('a')]);
  });

  it('says of a request that nothing waits for that it was interrupted, and of no other', () => {
    const log = [asked('a'), aRequest({ id: 'b' }), asked('c')];
    const noted = withInterrupted(log, (id) => id === 'a');
    expect(noted).toEqual([...log.slice(0, 2), aRequest({ id: 'c' }, { outcome: 'interrupted' })]);
    expect(readRequestLog(structuredClone(noted))).toEqual(noted);
    expect(withInterrupted(noted, (id) => id === 'a')).toBe(noted);
  });

  it('is read back as it was kept', () => {
    const log = [
      aRequest(),
      aRequest({ id: 'b' }, { outcome: 'failed', failure: 'too-slow', status: null }),
    ];
    expect(readRequestLog(structuredClone(log))).toEqual(log);
  });

  it('loses what is damaged and nothing else', () => {
    const wrong = [
      null,
      'x',
      { ...aRequest(), id: 4 },
      { ...aRequest(), askedAt: 'yesterday' },
      { ...aRequest(), requestedBy: 'package' },
      { ...aRequest(), address: undefined },
    ];
    expect(readRequestLog([...wrong, aRequest()])).toEqual([aRequest()]);
    const odd = { ...aRequest(), status: 'ok', bytes: -1, failure: 'boredom' };
    expect(readRequestLog([odd])).toEqual([aRequest({}, { outcome: 'pending' })]);
  });

  it('keeps what older versions stored, which had no outcome and called requestedBy asker', () => {
    const { requestedBy: asker, outcome: _, ...rest } = aRequest();
    const older = { ...rest, asker, status: null, bytes: null, failure: null };
    const log = [
      { ...older, status: 200, bytes: 12_345 },
      { ...older, status: 304 },
      { ...older, status: 404, failure: 'bad-status' },
      older,
    ];
    expect(readRequestLog(log)).toEqual([
      aRequest(),
      aRequest({}, { outcome: 'answered', status: 304, bytes: null }),
      aRequest({}, { outcome: 'failed', failure: 'bad-status', status: 404 }),
      aRequest({}, { outcome: 'pending' }),
    ]);
  });

  it('never throws, whatever is stored, and is never longer than it may be', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (raw) => {
        expect(Array.isArray(readRequestLog(raw))).toBe(true);
      }),
    );
    const many = Array.from({ length: 500 }, (_, index) => aRequest({ id: String(index) }));
    expect(readRequestLog(many)).toHaveLength(mostRequests);
  });
});
