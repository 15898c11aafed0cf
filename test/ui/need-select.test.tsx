// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type NeedId, needs } from '../../src/core/need';
import { NeedSelect, type NeedSelectProps } from '../../src/ui/need-select';
import { languages } from '../fakes/real-words';
import { clear, expectAccessible, showPiece, textOf } from './screen';

const choose = vi.fn<(need: NeedId | null) => void>();
const piece = (change: Partial<NeedSelectProps> = {}) => (
  <NeedSelect label="Pour quoi faire ?" need="videoconf" choose={choose} {...change} />
);
const field = () => document.querySelector('select') as HTMLSelectElement;
const pick = (value: string) =>
  act(() => {
    field().value = value;
    field().dispatchEvent(new Event('change', { bubbles: true }));
  });

beforeEach(() => choose.mockReset());
afterEach(clear);

describe('the field of needs', () => {
  it('is called by its label, and names every need in its order', async () => {
    await showPiece(piece());
    expect(textOf(field().labels?.[0])).toContain('Pour quoi faire ?');
    expect([...field().options].map(({ value }) => value)).toEqual(needs.map(({ id }) => id));
    expect(textOf(field().options[0])).toBe('Écrire à plusieurs');
  });

  it('shows the need that is chosen, and tells of another', async () => {
    await showPiece(piece());
    expect(field().value).toBe('videoconf');
    await pick('email');
    expect(choose.mock.calls).toEqual([['email']]);
  });

  it('lets none be chosen where that has a name, and shows so', async () => {
    await showPiece(piece({ none: 'Tout' }));
    expect(textOf(field().options[0])).toBe('Tout');
    await pick('');
    expect(choose.mock.calls).toEqual([[null]]);
    await showPiece(piece({ none: 'Tout', need: null }));
    expect(field().value).toBe('');
  });

  it.each(languages)('is accessible in %s', async (language) => {
    await showPiece(piece({ none: '–' }), language);
    await expectAccessible();
  });
});
