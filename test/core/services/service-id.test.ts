import { expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { isServiceId } from '../../../src/core/services/service-id';

it('takes the id of every service', () => {
  expect(services.map(({ id }) => id).filter((id) => !isServiceId(id))).toEqual([]);
});

it('takes nothing of another shape', () => {
  const others = ['', 'Gmail', 'google docs', '-gmail', 'gmail-', 'a--b', '__proto__', 7, null];
  expect(others.filter(isServiceId)).toEqual([]);
});
