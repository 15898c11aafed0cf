import { expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { bestKnownServices } from '../../../src/core/services/best-known-services';

it('names ten services that are known and open, each once', () => {
  expect(new Set(bestKnownServices).size).toBe(10);
  for (const id of bestKnownServices) {
    const service = services.find((each) => each.id === id);
    expect(service, id).toBeDefined();
    expect(service?.closedOn ?? service?.closesOn, id).toBeUndefined();
  }
});
