import { beforeEach, expect, it } from 'vitest';
import { withLock, withLockIfFree } from '../../../src/adapters/browser/locks';
import { serveLocks } from '../../fakes/served-web';

beforeEach(serveLocks);

/** Holds a lock until it is told to let go. */
function hold(name: string) {
  let letGo: () => void = () => undefined;
  const held = withLock(name, () => new Promise<void>((resolve) => (letGo = resolve)));
  return { held, letGo: () => letGo() };
}

it('does no second task of a name while the first is done, where it need not be done twice', async () => {
  const done: string[] = [];
  const { held, letGo } = hold('refresh');
  await Promise.resolve().then(() => undefined);
  await withLockIfFree('refresh', async () => void done.push('second'));
  await withLockIfFree('crawl', async () => void done.push('other'));
  letGo();
  await held;
  await withLockIfFree('refresh', async () => void done.push('third'));
  expect(done).toEqual(['other', 'third']);
});

it('does a second task once the first is over, and hands on what it came to', async () => {
  const order: string[] = [];
  const first = withLock('nudging', async () => void order.push('first'));
  const second = withLock('nudging', async () => {
    order.push('second');
    return 7;
  });
  expect([await first, await second, order]).toEqual([undefined, 7, ['first', 'second']]);
});
