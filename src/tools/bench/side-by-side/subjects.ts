import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Envelope, Messages } from '../../../core/messages';
import type { Home } from '../../../core/towns/home';
import { inRepository } from '../../root';
import { type BareBrowser, launchBareBrowser } from './bare-browser';
import { evaluate } from './evaluate';
import { madeUpExtensions, writeExtension } from './made-up-extensions';
import type { NamedExtension } from './words';
import { controlWorker, type WorkerControl } from './worker';

/** The name of our own extension in the table. */
export const ours = 'ours';

/** An extension in a browser of its own, ready to be measured. */
export type Subject = {
  name: string;
  id: string;
  origin: string;
  browser: BareBrowser;
  /** The control of its worker; null where it has none. */
  worker: WorkerControl | null;
  /** The path of its popup. */
  popup: string;
  /** The selectors of its answer over a spotted page; none where any paint will do. */
  answer: readonly string[];
};

/** The folders of all subjects, the made-up ones first; those are written into the profile's. */
export function foldersOf(
  profile: string,
  extensions: readonly NamedExtension[],
): NamedExtension[] {
  const madeUp = Object.entries(madeUpExtensions).map(([name, files]) => {
    const folder = join(profile, `${name}-extension`);
    writeExtension(folder, files);
    return { name, folder };
  });
  const named = extensions.map(({ name, folder }) => ({ name, folder: resolve(folder) }));
  return [...madeUp, { name: ours, folder: inRepository('dist/chromium') }, ...named];
}

/**
 * The selectors of what is looked for in each popup. One is looked for in the floor too: to look at an
 * element for the first time takes 90 kB of heap.
 */
const answers: Readonly<Record<string, readonly string[]>> = {
  floor: ['p'],
  sender: ['p'],
  reader: ['h2', 'a'],
  [ours]: ['.card-name', 'a.button'],
};

type Settings = { executablePath: string; profile: string; proxyPort: number };

/** Starts a browser with an empty profile and this one extension in it. */
export async function openSubject(
  { name, folder }: NamedExtension,
  { profile, ...shared }: Settings,
): Promise<Subject> {
  const browser = await launchBareBrowser({ ...shared, profile: join(profile, name) });
  try {
    const { id } = await browser.connection.send('Extensions.loadUnpacked', {
      path: folder,
      enableInIncognito: true,
    });
    const origin = `chrome-extension://${id}`;
    const { popup, hasWorker } = readManifest(folder);
    const worker = hasWorker ? await controlWorker(browser, origin) : null;
    if (name === ours) await chooseHome(browser, origin);
    return { name, id, origin, browser, worker, popup, answer: answers[name] ?? [] };
  } catch (error) {
    await browser.close();
    throw new Error(`${name} could not be made ready`, { cause: error });
  }
}

function readManifest(folder: string): { popup: string; hasWorker: boolean } {
  const { action, background } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  ) as { action?: { default_popup?: string }; background?: { service_worker?: string } };
  if (!action?.default_popup) throw new Error(`${folder}: its manifest names no popup`);
  return { popup: action.default_popup, hasWorker: background?.service_worker !== undefined };
}

const marseille: Home = {
  country: 'FR',
  code: '13055',
  point: { lat: 43.2965, lon: 5.3698 },
  label: 'Marseille',
};

/** Chooses a home as the options do, so that answers have a distance. */
async function chooseHome({ openTab, closeTarget }: BareBrowser, origin: string): Promise<void> {
  const { session, targetId } = await openTab(`${origin}/src/surfaces/options/index.html`);
  const message: Envelope = {
    sender: 'page',
    name: 'settingsChosen',
    question: { choices: { home: marseille } },
  };
  const answer = await evaluate(session, sendMessage, message);
  if (!answer.ok) throw new Error('The extension did not take the town');
  await closeTarget(targetId);
}

type World = {
  chrome?: {
    runtime: { sendMessage(message: Envelope): Promise<Messages['settingsChosen']['answer']> };
  };
};

/** Sends a message to the background. Runs in a page of the extension. */
async function sendMessage(message: Envelope): Promise<Messages['settingsChosen']['answer']> {
  const answer = await (globalThis as World).chrome?.runtime.sendMessage(message);
  if (!answer) throw new Error('The background has no answer');
  return answer;
}
