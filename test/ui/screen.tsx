import { cleanup, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { I18nContext } from '../../src/ui/i18n-context';
import { type Language, wordsIn } from '../fakes/real-words';
import { plainErrors } from './error-sentences';

// What a user, or a screen reader, finds on the page: elements by role and accessible name, as Testing
// Library computes them.

/** Draws a surface, as its main does. */
export async function show(surface: ComponentChild, language: Language = 'fr'): Promise<void> {
  document.documentElement.lang = language;
  document.title = 'Chatière';
  const i18n = wordsIn(language);
  render(<I18nContext.Provider value={i18n}>{surface}</I18nContext.Provider>, {
    container: document.body,
  });
}

/** Draws a component in a page of its own. */
export function showPiece(piece: ComponentChild, language: Language = 'fr'): Promise<void> {
  return show(
    <main>
      <h1>Chatière</h1>
      {piece}
    </main>,
    language,
  );
}

/** Draws a piece of a section of a page: its headings are those of the fourth level. */
export function showSection(piece: ComponentChild, language: Language = 'fr'): Promise<void> {
  return showPiece(
    <section>
      <h2>Chatière</h2>
      <h3>Chatière</h3>
      {piece}
    </section>,
    language,
  );
}

export function clear(): void {
  cleanup();
}

/**
 * Waits until everything that was promised is drawn. Whatever went wrong looks so, on every page: only the popup
 * has a line of its own for it.
 */
export async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  const isOfPopup = expect.getState().testPath?.includes('/surfaces/popup/');
  if (!isOfPopup) expect(plainErrors(document)).toEqual([]);
}

/** Every element of this role that a screen reader meets; of this accessible name where one is given. */
export function all(role: string, name?: string): HTMLElement[] {
  return screen.queryAllByRole(role, name === undefined ? {} : { name: asRead(name) });
}

/** The only element of this role and name; a pattern names it by a part. */
export function the(role: string, name?: string | RegExp): HTMLElement {
  const read = typeof name === 'string' ? asRead(name) : name;
  return screen.getByRole(role, read === undefined ? {} : { name: read });
}

/** Tells that name alone, with any kind of space where it has one: French puts no-break ones. */
function asRead(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\s+/g, '\\s+')}$`);
}

/** Text as it is read: every kind of space is one space. */
export function textOf(element: Element | null = document.body): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export async function click(element: HTMLElement): Promise<void> {
  await act(() => element.click());
  await settle();
}

export async function type(field: HTMLElement, text: string): Promise<void> {
  await act(() => {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** False: the page took the key for itself. */
export async function press(field: HTMLElement, key: string): Promise<boolean> {
  let isLeftAlone = true;
  await act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    isLeftAlone = field.dispatchEvent(event);
  });
  return isLeftAlone;
}

/** Nothing that axe finds wrong; colours can't be measured here. */
export async function expectAccessible(): Promise<void> {
  const { violations, passes } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  const wrong = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(wrong).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}
