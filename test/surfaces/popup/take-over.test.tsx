// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeOver } from '../../../src/surfaces/popup/take-over';
import { all, clear, settle, the } from '../../ui/screen';

/** A page with a button and a field, as an app has them. */
function Page({ press, hear }: { press: () => void; hear: (typed: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <main>
      <button type="button" onClick={press}>
        Pourquoi
      </button>
      <input
        value={typed}
        onInput={({ currentTarget: { value } }) => {
          hear(value);
          setTyped(value);
        }}
      />
    </main>
  );
}

/** The page as it was painted before there was an app. */
function painted(): HTMLButtonElement {
  document.body.innerHTML = '<main><button type="button">Pourquoi</button><input></main>';
  return the('button', 'Pourquoi') as HTMLButtonElement;
}

const nobody = { front: Promise.resolve(null), face: Promise.resolve(null) };
const press = vi.fn();
const hear = vi.fn();

afterEach(() => {
  press.mockReset();
  hear.mockReset();
  clear();
  document.body.replaceChildren();
});

describe('taking over what was painted', () => {
  it('keeps its very elements, and presses nothing by itself', async () => {
    const button = painted();
    takeOver(<Page press={press} hear={hear} />, { ...nobody, pressed: null });
    await settle();
    expect(all('button')).toEqual([button]);
    expect(press).not.toHaveBeenCalled();
    button.click();
    expect(press).toHaveBeenCalledOnce();
  });

  it('does what was pressed before, once', async () => {
    const button = painted();
    takeOver(<Page press={press} hear={hear} />, { ...nobody, pressed: button });
    await settle();
    expect(press).toHaveBeenCalledOnce();
  });

  it('keeps what was typed before, and hears of it', async () => {
    painted();
    const field = the('textbox') as HTMLInputElement;
    field.value = 'mars';
    takeOver(<Page press={press} hear={hear} />, { ...nobody, pressed: null });
    await settle();
    expect(hear.mock.calls).toEqual([['mars']]);
    expect(field.value).toBe('mars');
  });
});
