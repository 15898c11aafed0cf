import { expect, it } from 'vitest';
import { parseJson } from '../../src/core/parse-json';

it('reads what is JSON, null as well', () => {
  expect(parseJson('{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  expect(parseJson('null')).toEqual({ ok: true, value: null });
});

it.each(['', '{', 'undefined', '{"a":1}x'])('refuses what is none: %j', (text) => {
  expect(parseJson(text)).toEqual({ ok: false, reason: 'not-json' });
});
