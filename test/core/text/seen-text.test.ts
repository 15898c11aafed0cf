import { expect, it } from 'vitest';
import { unseenFault } from '../../../src/core/text/seen-text';

it.each([
  ['Lyon (69)', undefined],
  ['a\u202eb', 'unseen'],
  ['a\u200b', 'unseen'],
  ['a\u0301\u0301\u0301', 'heaped-marks'],
  ['!?', 'letterless'],
])('the fault of %j is %s', (text, fault) => {
  expect(unseenFault(text)).toBe(fault);
});
