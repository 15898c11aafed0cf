import { fillIn, messagesFor } from './locale-messages';

// An in-memory browser, to stand in for src/adapters/browser/browser.ts and for nothing else:
//   vi.mock('../../src/adapters/browser/browser', () => import('./fake-browser'));
// What travels or is stored is copied, as a real browser does.

export type Sender = {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number; incognito: boolean };
};
type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;
type ToolbarIcon = { icon?: unknown; title?: string; text?: string; colour?: string };
type Tab = { id?: number; url?: string; incognito?: boolean };
type RegisteredScript = { id: string; js: string[]; matches: string[] };

type Alarm = { when?: number; periodInMinutes?: number };

const scheduledTimeOf = ({ when, periodInMinutes = 0 }: Alarm) =>
  when ?? Date.now() + periodInMinutes * 60_000;

export const extensionAddress = 'chrome-extension://chatiere/';
const extensionId = 'chatiere';

/** What the browser says of a page of the extension that sends a message. */
export const ownPage = {
  id: extensionId,
  url: `${extensionAddress}page.html`,
  origin: extensionAddress.slice(0, -1),
};

/** What the browser says of a content script that sends a message, from the page of a tab. */
export function contentScript(
  tabId: number,
  incognito = false,
  origin = 'https://docs.google.com',
) {
  return {
    id: extensionId,
    url: `${origin}/`,
    origin,
    frameId: 0,
    tab: { id: tabId, incognito },
  };
}

/** The content script of the manifest. */
export const shippedScript = {
  js: [`${extensionAddress}content.js`],
  matches: ['https://docs.google.com/*'],
  exclude_matches: ['https://accounts.google.com/*'],
};

/** What tests set and look at. */
export const world = {
  language: 'fr',
  os: 'linux',
  /** Who installed the extension, as the browser says it. */
  installType: 'normal',
  /** What the browser says of the icon; undefined where it says nothing. */
  iconSettings: undefined as { isOnToolbar?: boolean } | undefined,
  /** The tab in front. */
  front: undefined as Tab | undefined,
  /** Content scripts, by tab: what each does with a message. */
  contentScripts: new Map<number, (message: unknown) => Promise<unknown>>(),
  /** What the toolbar button of each tab shows; under undefined, where a tab has nothing of its own. */
  toolbarIcons: new Map<number | undefined, ToolbarIcon>(),
  closedTabs: new Set<number>(),
  opened: [] as string[],
  /** What was opened in tabs that are not in front. */
  openedBehind: [] as string[],
  /** Alarms that are set, by name. */
  alarms: new Map<string, Alarm>(),
  /** Sites that the user lets us ask, and whether the next question is agreed to. */
  sites: new Set<string>(),
  agrees: true,
  /** Scripts that were let into pages on demand, by tab; a tab is ours where this says so. */
  injected: [] as { tabId: number; files: string[] }[],
  injectable: new Set<number>(),
  /** Content scripts that are registered, by id. */
  registered: new Map<string, RegisteredScript>(),
  /** The address of the page that sends messages; undefined where no test asks. */
  sender: undefined as string | undefined,
  /** Every message that was sent to the background. */
  sent: [] as unknown[],
};

const copy = <Value>(value: Value): Value =>
  value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value);

function event<Listener>() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
}

/** Has an alarm ring, at the instant that it was set to unless another is named; a single one is gone then. */
export async function ring(name: string, scheduledTime?: number): Promise<void> {
  const set = world.alarms.get(name) ?? {};
  if (set.periodInMinutes === undefined) world.alarms.delete(name);
  const alarm = { name, scheduledTime: scheduledTime ?? scheduledTimeOf(set) };
  await Promise.all([...browser.alarms.onAlarm.listeners].map((listener) => listener(alarm)));
}

type Changes = Record<string, { newValue: unknown }>;

function storageArea() {
  const kept = new Map<string, unknown>();
  const onChanged = event<(changes: Changes) => void>();
  return {
    kept,
    onChanged,
    /** Who may read and write it, as the background said last. */
    level: 'everyone',
    async setAccessLevel({ accessLevel }: { accessLevel: string }): Promise<void> {
      this.level = accessLevel;
    },
    async get(keys: null | string | readonly string[] = null): Promise<Record<string, unknown>> {
      const wanted = keys === null ? [...kept.keys()] : [keys].flat();
      const found = wanted.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)]);
      return copy(Object.fromEntries(found) as Record<string, unknown>);
    },
    async set(values: Record<string, unknown>): Promise<void> {
      const changes: Changes = {};
      for (const [key, newValue] of Object.entries(copy(values))) {
        kept.set(key, newValue);
        changes[key] = { newValue };
      }
      for (const listener of onChanged.listeners) listener(changes);
    },
    async remove(keys: string | readonly string[]): Promise<void> {
      for (const key of [keys].flat()) kept.delete(key);
    },
  };
}

const onMessage = event<MessageListener>();
const nobody = () => new Error('Could not establish connection. Receiving end does not exist.');

/** What each listener of the background returns for this message; undefined: left alone. */
export function deliver(message: unknown, sender: Sender): (Promise<unknown> | undefined)[] {
  return [...onMessage.listeners].map((listener) => listener(copy(message), sender));
}

async function sendMessage(message: unknown): Promise<unknown> {
  world.sent.push(copy(message));
  if (onMessage.listeners.size === 0) throw nobody();
  // A message takes its time.
  await null;
  const url = world.sender ?? ownPage.url;
  const replies = deliver(message, { ...ownPage, url });
  return copy(await replies.find((reply) => reply !== undefined));
}

async function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  const contentScript = world.contentScripts.get(tabId);
  if (!contentScript) throw nobody();
  return copy(await contentScript(copy(message)));
}

async function setToolbarIcon(tabId: number | undefined, change: ToolbarIcon): Promise<void> {
  if (tabId !== undefined && world.closedTabs.has(tabId))
    throw new Error(`No tab with id: ${tabId}.`);
  world.toolbarIcons.set(tabId, { ...world.toolbarIcons.get(tabId), ...change });
}

export const browser = {
  runtime: {
    id: extensionId,
    getURL: (path: string) => extensionAddress + path.replace(/^\//, ''),
    sendMessage,
    onMessage,
    onInstalled: event<(details: { reason: string }) => unknown>(),
    onStartup: event<() => unknown>(),
    getManifest: () => ({ version: '0.1.0', content_scripts: [shippedScript] }),
    getPlatformInfo: async () => ({ os: world.os }),
  },
  storage: { local: storageArea(), session: storageArea() },
  alarms: {
    onAlarm: event<(alarm: { name: string; scheduledTime: number }) => unknown>(),
    create: (name: string, when: Alarm) => void world.alarms.set(name, when),
    get: async (name: string) => {
      const set = world.alarms.get(name);
      return set && { name, scheduledTime: scheduledTimeOf(set) };
    },
    clear: async (name: string) => world.alarms.delete(name),
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => world.sites.has(origin) || world.sites.has('https://*/*')),
    request: async ({ origins }: { origins: string[] }) => {
      if (world.agrees) for (const origin of origins) world.sites.add(origin);
      return world.agrees;
    },
    getAll: async () => ({ origins: [...world.sites] }),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) world.sites.delete(origin);
      for (const listener of browser.permissions.onRemoved.listeners) listener();
      return true;
    },
    onAdded: event<() => unknown>(),
    onRemoved: event<() => unknown>(),
  },
  scripting: {
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      if (!world.injectable.has(target.tabId)) throw new Error('Missing host permission');
      world.injected.push({ tabId: target.tabId, files });
    },
    getRegisteredContentScripts: async () => copy([...world.registered.values()]),
    registerContentScripts: async (scripts: RegisteredScript[]) => {
      for (const script of copy(scripts)) {
        if (world.registered.has(script.id)) throw new Error(`Duplicate script ID ${script.id}`);
        world.registered.set(script.id, script);
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) {
        if (!world.registered.delete(id)) throw new Error(`Nonexistent script ID ${id}`);
      }
    },
  },
  tabs: {
    getCurrent: async (): Promise<{ id: number } | undefined> => undefined,
    query: async () => (world.front ? [copy(world.front)] : []),
    sendMessage: sendToTab,
    create: async ({ url, active = true }: { url: string; active?: boolean }) =>
      void (active ? world.opened : world.openedBehind).push(url),
    onRemoved: event<(tabId: number) => unknown>(),
  },
  management: { getSelf: async () => ({ installType: world.installType }) },
  action: {
    getUserSettings: async () => world.iconSettings,
    setIcon: ({ tabId, path }: { tabId: number; path: unknown }) =>
      setToolbarIcon(tabId, { icon: path }),
    setTitle: ({ tabId, title }: { tabId?: number; title: string }) =>
      setToolbarIcon(tabId, { title }),
    setBadgeText: ({ tabId, text }: { tabId?: number; text: string }) =>
      setToolbarIcon(tabId, { text }),
    setBadgeBackgroundColor: ({ tabId, color }: { tabId?: number; color: string }) =>
      setToolbarIcon(tabId, { colour: color }),
  },
  i18n: {
    getUILanguage: () => world.language,
    getMessage: (key: string, values: string | readonly string[] = []) => {
      const message = messagesFor(world.language)[key];
      return message ? fillIn(message, [values].flat()) : '';
    },
  },
};

/** Everything as after the browser's first start. */
export function resetBrowser(): void {
  const { runtime, storage, tabs, alarms, permissions } = browser;
  const { onInstalled, onStartup } = runtime;
  const events = [
    onMessage,
    onInstalled,
    onStartup,
    tabs.onRemoved,
    alarms.onAlarm,
    permissions.onRemoved,
  ];
  for (const { listeners } of events) listeners.clear();
  storage.local.onChanged.listeners.clear();
  storage.local.kept.clear();
  storage.session.kept.clear();
  const {
    contentScripts,
    toolbarIcons,
    closedTabs,
    alarms: set,
    sites,
    registered,
    injectable,
  } = world;
  for (const map of [contentScripts, toolbarIcons, closedTabs, set, sites, registered, injectable])
    map.clear();
  Object.assign(world, {
    language: 'fr',
    os: 'linux',
    installType: 'normal',
    iconSettings: undefined,
    agrees: true,
    front: undefined,
    sender: undefined,
    opened: [],
    openedBehind: [],
    sent: [],
    injected: [],
  });
}
