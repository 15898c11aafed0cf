import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { I18nContext } from '../../src/ui/i18n-context';
import { type Language, wordsIn } from '../fakes/real-words';

// What a person, or a screen reader, finds on the page: elements by role and name.

/** Draws a surface, as its main does. */
export async function show(surface: ComponentChild, language: Language = 'fr'): Promise<void> {
  document.documentElement.lang = language;
  document.title = 'Chatière';
  const i18n = wordsIn(language);
  await act(() => {
    render(<I18nContext.Provider value={i18n}>{surface}</I18nContext.Provider>, document.body);
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

export function clear(): void {
  render(null, document.body);
}

/** Waits until everything that was promised is drawn. */
export async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}

const implicitRoles: Record<string, string> = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  list: 'ul, ol',
  textbox: 'input[type=text], input[type=url]',
  radio: 'input[type=radio]',
  progressbar: 'progress',
  listitem: 'li',
  searchbox: 'input[type=search]',
  checkbox: 'input[type=checkbox]',
  article: 'article',
  main: 'main',
};

function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const by = element.getAttribute('aria-labelledby');
  if (by) return textOf(document.getElementById(by));
  if (element instanceof HTMLInputElement) {
    const own = element.id && document.querySelector(`label[for="${element.id}"]`);
    return textOf(own || element.closest('label'));
  }
  return textOf(element);
}

/** Every visible element of this role; of this name where one is given. */
export function all(role: string, name?: string): HTMLElement[] {
  const implicit = implicitRoles[role];
  const selector = `[role=${role}]${implicit ? `, ${implicit}` : ''}`;
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => !element.closest('[hidden]'))
    .filter((element) => (element.getAttribute('role') ?? role) === role)
    .filter((element) => name === undefined || nameOf(element) === name);
}

/** The only element of this role and name. */
export function the(role: string, name?: string): HTMLElement {
  const found = all(role, name);
  const [first] = found;
  if (!first || found.length > 1) {
    const names = all(role).map(nameOf).join(' | ');
    throw new Error(`${found.length} × ${role} “${name}” among: ${names}`);
  }
  return first;
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
