import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtInTracker } from '../../../src/adapters/package/tracker';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

afterEach(() => vi.unstubAllEnvs());

describe('the tracker of the build', () => {
  it('is none where the build was given none', () => {
    expect(builtInTracker()).toBeNull();
  });
});
