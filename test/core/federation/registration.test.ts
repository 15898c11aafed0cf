import { describe, expect, it } from 'vitest';
import { registrationOf } from '../../../src/core/federation/registration';

describe('the registration of a service', () => {
  it('is the one that asks the least, of those that its file states', () => {
    expect(registrationOf({ registration: ['CLIENT', 'FREE', 'MEMBER'] })).toBe('free');
    expect(registrationOf({ registration: ['FREE', 'NONE'] })).toBe('none');
  });

  it('is not known where its file states none', () => {
    expect(registrationOf({ registration: [] })).toBeNull();
  });
});
