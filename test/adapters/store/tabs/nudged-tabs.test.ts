import { beforeEach, expect, it, vi } from 'vitest';
import { rememberNudged, takeNudged } from '../../../../src/adapters/store/tabs/nudged-tabs';
import { resetBrowser } from '../../../fakes/fake-browser';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(resetBrowser);

it('a pill is answered once, and in its own tab alone', async () => {
  await rememberNudged(4);
  expect(await takeNudged(5)).toBe(false);
  expect(await takeNudged(4)).toBe(true);
  expect(await takeNudged(4)).toBe(false);
});
