// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../../src/core/result';
import { Arrivals, type ArrivalsProps } from '../../../../src/surfaces/popup/awaited/arrivals';
import {
  all,
  clear,
  click,
  expectAccessible,
  settle,
  showPiece,
  textOf,
  the,
} from '../../../ui/screen';

const findArrived = vi.fn<ArrivalsProps['findArrived']>();
const keepAwaited = vi.fn<ArrivalsProps['keepAwaited']>();
const choose = vi.fn<ArrivalsProps['choose']>();

async function showArrivals() {
  await showPiece(<Arrivals {...{ findArrived, keepAwaited, choose }} />);
  await settle();
}

beforeEach(() => {
  findArrived.mockReset().mockResolvedValue(['translation']);
  keepAwaited.mockReset().mockResolvedValue(success([]));
  choose.mockReset();
});
afterEach(clear);

describe('what was awaited and is offered now', () => {
  it('is named; looking at it ends the waiting', async () => {
    await showArrivals();
    expect(textOf()).toContain('Il y a maintenant un hébergeur pour');
    await expectAccessible();
    await click(the('button', 'Traduire'));
    expect(choose.mock.calls).toEqual([['translation']]);
    expect(keepAwaited.mock.calls).toEqual([['translation', false]]);
  });

  it('is not spoken of where nothing is', async () => {
    findArrived.mockResolvedValue([]);
    await showArrivals();
    expect(all('button')).toEqual([]);
  });
});
