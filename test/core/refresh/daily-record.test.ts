import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DailyRecord,
  type Moment,
  readDailyRecord,
  recordAsOfNow,
  withAnswered,
  withAsked,
} from '../../../src/core/refresh/daily-record';

const noon = Date.UTC(2027, 4, 3, 12);
const moment: Moment = { now: noon, today: '2027-05-03', nextDayAt: Date.UTC(2027, 4, 4) };
const mirror = 'https://miroir.example/c.json';
const of = (day: string, askedAt: number): DailyRecord => ({
  drawnAt: null,
  asked: [{ source: mirror, day, isAnswered: true, failures: 0, askedAt }],
});

describe('the record of the daily refresh', () => {
  it('is read back as it was written', () => {
    const record = withAsked({ drawnAt: noon, asked: [] }, [mirror, 'peertube'], moment);
    expect(readDailyRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('is read as far as it is whole, and never throws', () => {
    const whole = {
      source: 'peertube',
      day: '2027-05-03',
      isAnswered: true,
      failures: 1,
      askedAt: 4,
    };
    const raw = {
      drawnAt: 'soon',
      asked: [{ source: 4 }, null, { ...whole, day: '2027-05-32' }, whole],
    };
    expect(readDailyRecord(raw)).toEqual({ drawnAt: null, asked: [whole] });
    fc.assert(fc.property(fc.anything(), (any) => void readDailyRecord(any)));
  });

  it('counts what was asked as a failure until the answer is noted', () => {
    const asked = withAsked({ drawnAt: null, asked: [] }, [mirror], moment);
    expect(asked.asked).toMatchObject([{ isAnswered: false, failures: 1, askedAt: noon }]);
    const again = withAsked(asked, [mirror], { ...moment, now: noon + 4 });
    expect(again.asked).toMatchObject([{ failures: 2, askedAt: noon + 4 }]);
    expect(withAnswered(again, [mirror]).asked).toMatchObject([{ isAnswered: true, failures: 0 }]);
  });

  it('keeps an answer of the day, though the source was asked once more in vain', () => {
    const asked = withAsked(of('2027-05-03', noon), [mirror], moment);
    expect(asked.asked).toMatchObject([{ isAnswered: true }]);
  });

  it('forgets other days', () => {
    expect(recordAsOfNow(of('2027-05-02', noon), moment).asked).toEqual([]);
  });

  it('that a clock in the future wrote is read as of now, and is of a former day tomorrow', () => {
    const read = recordAsOfNow(of('2028-06-01', noon + 9e9), moment);
    expect(read.asked).toMatchObject([{ day: '2027-05-03', isAnswered: true, askedAt: noon }]);
    expect(recordAsOfNow(read, { ...moment, today: '2027-05-04' }).asked).toEqual([]);
  });
});
