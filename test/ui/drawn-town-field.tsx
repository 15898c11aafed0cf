import { vi } from 'vitest';
import type { Town } from '../../src/core/towns/town';
import { TownField } from '../../src/ui/town-field';
import { aTown } from '../builders/towns';
import type { Language } from '../fakes/real-words';
import { promised } from '../promised';
import { settle, showPiece, textOf, the, type } from './screen';

/** What is found, unless a test says otherwise. */
export const three = [
  aTown({ name: 'Marseille' }),
  aTown({ name: 'Martigues', postcodes: ['13500'] }),
  aTown({ name: 'Marignane', postcodes: [], kind: 'former', partOf: 'Marseille' }),
];
export const choose = vi.fn<(town: Town) => void>();
export const findTowns = vi.fn<(query: string) => Promise<readonly Town[]>>();

/** Draws a town field in which nothing was typed yet. */
export async function drawTownField(language: Language = 'fr'): Promise<void> {
  findTowns.mockReset().mockResolvedValue(three);
  choose.mockReset();
  await showPiece(<TownField findTowns={findTowns} country="FR" choose={choose} />, language);
}

export const field = () => the('combobox') as HTMLInputElement;
export const status = () => textOf(the('status'));

/** The option that a screen reader reads out while the keys go to the field. */
export function activeOption(): HTMLElement | null {
  return document.getElementById(field().getAttribute('aria-activedescendant') ?? 'none');
}

/** The next answer comes when the test says so. */
export function holdAnswer() {
  const { promise, resolve, reject } = promised<readonly Town[]>();
  findTowns.mockReturnValueOnce(promise);
  return { resolve, reject };
}

export async function typeAndWait(text: string): Promise<void> {
  await type(field(), text);
  await settle();
}
