// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Choice } from '../../src/ui/choice';
import { clear, click, expectAccessible, showPiece, the } from './screen';

const choose = vi.fn<(isChosen: boolean) => void>();
const piece = (isChosen: boolean) => (
  <Choice isChosen={isChosen} choose={choose}>
    Sans compte
  </Choice>
);
const box = () => the('checkbox', 'Sans compte') as HTMLInputElement;

/** Chosen as soon as it is wanted. */
function Obeyed() {
  const [isChosen, setChosen] = useState(false);
  return (
    <Choice isChosen={isChosen} choose={setChosen}>
      Sans compte
    </Choice>
  );
}

beforeEach(() => choose.mockReset());
afterEach(clear);

describe('a choice', () => {
  it.each([true, false])('tells what is wanted where it is %s, and shows what is', async (is) => {
    await showPiece(piece(is));
    await click(box());
    expect(choose.mock.calls).toEqual([[!is]]);
    expect(box().checked).toBe(is);
  });

  it('shows what was wanted once that is so, at each click', async () => {
    await showPiece(<Obeyed />);
    await click(box());
    expect(box().checked).toBe(true);
    await click(box());
    expect(box().checked).toBe(false);
  });

  it('is accessible', async () => {
    await showPiece(piece(true));
    await expectAccessible();
  });
});
