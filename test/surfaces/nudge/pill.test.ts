// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://docs.google.com/document/d/1AbC/edit" }
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NudgePill } from '../../../src/core/nudge/pill';

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void;

const pill: NudgePill = {
  service: 'google-docs',
  corner: 'left',
  language: 'fr',
  title: 'Chatière : une alternative libre',
  text: 'Une adresse <b>libre',
  see: 'Voir',
  more: 'Autres choix',
  later: 'Plus tard',
  week: 'Pas cette semaine',
  never: 'Jamais ici',
  close: 'Fermer',
};

const listeners = new Set<Listener>();
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime = {
  id: 'chatiere' as string | undefined,
  sendMessage,
  onMessage: { addListener: (listener: Listener) => void listeners.add(listener) },
};

/** The roots that were attached: closed ones are out of reach later. */
const roots: ShadowRoot[] = [];
const attach = HTMLElement.prototype.attachShadow;

/** What the scripts in the page answer. */
function send(name: string, question: object): unknown[] {
  const replies: unknown[] = [];
  for (const listener of [...listeners]) {
    listener({ name, question }, {}, (reply) => replies.push(reply));
  }
  return replies;
}

/** What the background does: the script comes in, then it is told what to show. */
async function offer(change: Partial<NudgePill> = {}): Promise<unknown[]> {
  vi.resetModules();
  await import('../../../src/surfaces/nudge/main');
  const replies = send('nudgeOffered', { ...pill, ...change });
  now += aWhile;
  return replies;
}

const hosts = () => [...document.documentElement.children].slice(2);
const shadow = () => roots.at(-1) as ShadowRoot;

function button(name: string): HTMLButtonElement {
  const all = [...shadow().querySelectorAll('button')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
  if (!found) throw new Error(`There is no button ${name}`);
  return found;
}

/** The milliseconds that a person takes to see the pill. */
const aWhile = 2000;
let now = 0;

/** Presses a button as a person does: events of scripts are told from those by the browser alone. */
function press(name: string, { isTrusted = true } = {}): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  button(name).dispatchEvent(event);
}

const answers = () => sendMessage.mock.calls.map(([message]) => message);

function pressEscape(isTrusted: boolean): void {
  const event = new KeyboardEvent('keydown', { key: 'Escape' });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  dispatchEvent(event);
}

function beFullScreen(element: Element | null): void {
  Object.defineProperty(document, 'fullscreenElement', { value: element, configurable: true });
}

beforeEach(() => {
  vi.stubGlobal('chrome', { runtime });
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (
    this: HTMLElement,
    init: ShadowRootInit,
  ) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  document.elementsFromPoint = () => [];
  document.elementFromPoint = () => hosts().at(-1) ?? null;
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  Object.defineProperty(navigator, 'userActivation', {
    value: { hasBeenActive: false, isActive: true },
    configurable: true,
  });
  beFullScreen(null);
  runtime.id = 'chatiere';
  sendMessage.mockReset().mockResolvedValue(null);
  document.body.innerHTML = '<h1>Un document</h1>';
});
afterEach(() => {
  send('nudgeWithdrawn', { service: null });
  listeners.clear();
  vi.restoreAllMocks();
});

describe('the pill', () => {
  it('says one sentence, in a closed root that holds no markup of others', async () => {
    const before = document.body.outerHTML;
    expect(await offer()).toEqual([{ why: null }]);
    const [host, ...more] = hosts();
    expect(more).toEqual([]);
    expect(host?.outerHTML).toBe('<div></div>');
    expect(host?.shadowRoot).toBeNull();
    expect(shadow().querySelector('p')?.textContent).toBe('Une adresse <b>libre');
    expect(document.body.outerHTML).toBe(before);
  });

  it('is a landmark with a name, in the language of the browser, in the chosen corner', async () => {
    await offer();
    const aside = shadow().querySelector('aside');
    expect(aside?.getAttribute('aria-label')).toBe('Chatière : une alternative libre');
    expect(aside?.lang).toBe('fr');
    expect(aside?.classList.contains('left')).toBe(true);
  });

  it('has no fault that axe finds, opened or not', async () => {
    await offer();
    press('Autres choix');
    const seen = document.importNode(shadow().querySelector('aside') as HTMLElement, true);
    document.body.append(seen);
    const { violations } = await axe.run(seen, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('takes no focus', async () => {
    await offer();
    expect(document.activeElement).toBe(document.body);
  });

  it('shows the three other choices on demand', async () => {
    await offer();
    const more = button('Autres choix');
    const isHidden = () => button('Plus tard').closest('div')?.hidden;
    expect([isHidden(), more.getAttribute('aria-expanded')]).toEqual([true, 'false']);
    press('Autres choix');
    expect([isHidden(), more.getAttribute('aria-expanded')]).toEqual([false, 'true']);
    press('Autres choix');
    expect([isHidden(), more.getAttribute('aria-expanded')]).toEqual([true, 'false']);
  });

  it.each([
    ['Voir', 'open'],
    ['Plus tard', 'later'],
    ['Pas cette semaine', 'week'],
    ['Jamais ici', 'never'],
  ])('tells what was chosen, nothing more, and goes: %s', async (name, chosen) => {
    await offer();
    press(name);
    expect(answers()).toEqual([{ sender: 'content', name: 'nudgeAnswered', question: { chosen } }]);
    expect(hosts()).toEqual([]);
  });

  it('goes by its cross and by Escape, and tells nothing', async () => {
    await offer();
    press('Fermer');
    expect(hosts()).toEqual([]);
    await offer();
    pressEscape(false);
    expect(hosts()).toHaveLength(1);
    pressEscape(true);
    await vi.waitFor(() => expect(hosts()).toEqual([]));
    expect(answers()).toEqual([]);
  });

  it('goes when the page is of another service or of none, and stays on its own', async () => {
    await offer();
    send('nudgeWithdrawn', { service: 'google-docs' });
    expect(hosts()).toHaveLength(1);
    send('nudgeWithdrawn', { service: 'google-sheets' });
    expect(hosts()).toEqual([]);
  });

  it.each([
    ['that a script made', () => press('Voir', { isTrusted: false })],
    [
      'within 300 ms of its coming',
      () => {
        now -= aWhile - 299;
        press('Voir');
      },
    ],
    [
      'through something of the page',
      () => {
        document.elementFromPoint = () => document.body;
        press('Jamais ici');
      },
    ],
  ])('hears no press %s, and stays', async (_, steal) => {
    await offer();
    steal();
    expect(answers()).toEqual([]);
    expect(hosts()).toHaveLength(1);
  });

  it('is never there twice: a later one takes the place of the first', async () => {
    await offer();
    expect(await offer({ text: 'Une autre' })).toEqual([{ why: null }]);
    expect(hosts()).toHaveLength(1);
    expect(shadow().querySelector('p')?.textContent).toBe('Une autre');
  });

  it('goes quietly where its extension is gone', async () => {
    await offer();
    runtime.id = undefined;
    expect(() => press('Plus tard')).not.toThrow();
    expect(hosts()).toEqual([]);
    expect(answers()).toEqual([]);
  });

  it('rises above a bar of the page, not above the page itself', async () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: HTMLElement,
    ) {
      return this.localName === 'aside'
        ? new DOMRect(0, innerHeight - 60, 300, 50)
        : new DOMRect(0, innerHeight - 40, innerWidth, 40);
    });
    document.body.innerHTML = '<footer style="position:fixed"><b>Barre</b></footer>';
    const inBar = document.querySelector('b') as Element;
    document.elementsFromPoint = (_, y) => (y > innerHeight - 40 ? [inBar] : []);
    await offer();
    expect(shadow().querySelector('aside')?.style.translate).toBe('0 -38px');
  });
});

describe('a page where something is going on', () => {
  const field = () => {
    document.body.innerHTML = '<textarea></textarea>';
    document.querySelector('textarea')?.focus();
  };
  const touched = { value: { hasBeenActive: true }, configurable: true };

  it('is left alone while somebody types', async () => {
    field();
    Object.defineProperty(navigator, 'userActivation', touched);
    expect(await offer()).toEqual([{ why: 'typing' }]);
    expect(hosts()).toEqual([]);
  });

  it('is not one because it put the cursor into a field by itself', async () => {
    field();
    expect(await offer()).toEqual([{ why: null }]);
  });

  it('is left alone while it is hidden, in full screen, or plays something', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    expect(await offer()).toEqual([{ why: 'hidden' }]);
    hidden.mockReturnValue(false);
    beFullScreen(document.body);
    expect(await offer()).toEqual([{ why: 'full-screen' }]);
    beFullScreen(null);
    const film = document.createElement('video');
    Object.defineProperty(film, 'paused', { value: false });
    document.body.append(film);
    expect(await offer()).toEqual([{ why: 'playing' }]);
    expect(hosts()).toEqual([]);
  });

  it('gets rid of the pill when that begins later', async () => {
    await offer();
    document.body.dispatchEvent(new Event('input', { bubbles: true }));
    expect(hosts()).toHaveLength(1);
    field();
    Object.defineProperty(navigator, 'userActivation', touched);
    document.body.dispatchEvent(new Event('input', { bubbles: true }));
    // What the page could time is over, and nothing has been done in it.
    expect(hosts()).toHaveLength(1);
    await vi.waitFor(() => expect(hosts()).toEqual([]));
  });
});
