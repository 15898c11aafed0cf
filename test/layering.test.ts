import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ICruiseResult, IForbiddenRuleType } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  codeFiles,
  fileLengths,
  functionLengths,
  mostFileLines,
  mostFunctionLines,
} from '../src/tools/house/code-lengths';
import { hallOf, readImportGraph } from '../src/tools/house/import-graph';
import { inRepository } from '../src/tools/root';

const core = '^src/core/';
const adapters = '^src/adapters/';
const ui = '^src/ui/';
const surfaces = '^src/surfaces/';
const tools = '^src/tools/';

/** The packages that are as pure as core itself. */
const purePackages = '^node_modules/(valibot|ipaddr\\.js)/';

/** Where running begins: the pages and scripts of the extension, and the verbs of src/tools/run.js. */
const starts = [
  '^src/surfaces/([^/]+|popup/first-paint)/main\\.tsx?$',
  // In the place of the framework in the script of the first paint, and what builds that.
  '^src/surfaces/popup/first-paint/static-preact\\.ts$',
  '^src/tools/build/(first-paint|identity|pack-locales)\\.ts$',
  '^src/tools/(run\\.js|(start|dev|test|lint|types|unit|browsers|build|fix|bench|screens|real|house|siege|chatiere|icons|package|released|lint-package)\\.ts)$',
];

/**
 * The rooms of core, each with those that it may import. A room may also import the files that stand
 * beside the rooms (`need.ts`, `result.ts`…), but for those on top: `messages.ts`, which knows what
 * the surfaces say to each other, and `extension-pages.ts`, which knows their addresses.
 */
const coreRooms: Readonly<Record<string, readonly string[]>> = {
  time: [],
  geo: [],
  text: [],
  search: ['text'],
  signing: [],
  software: ['text'],
  services: ['software', 'time'],
  towns: ['geo', 'text'],
  guides: ['services', 'software'],
  'take-along': ['guides', 'services', 'software', 'text'],
  directory: ['geo', 'software', 'text', 'time'],
  spotting: ['directory', 'services'],
  federation: ['directory', 'geo', 'software', 'text', 'time', 'towns'],
  'instance-lists': ['directory', 'software', 'text', 'time'],
  refresh: ['directory', 'federation', 'time'],
  offers: ['directory', 'geo', 'text', 'time'],
  actions: ['directory', 'offers', 'software', 'text'],
  suggestions: ['actions', 'directory', 'geo', 'offers', 'text', 'time', 'towns'],
  changes: ['directory', 'geo', 'offers', 'suggestions', 'time'],
  settings: ['guides', 'refresh', 'services', 'spotting', 'suggestions', 'time', 'towns'],
  nudge: ['offers', 'services', 'settings', 'suggestions', 'text', 'time'],
  map: ['directory', 'geo', 'offers', 'suggestions', 'towns'],
  'way-out': ['offers', 'services', 'suggestions', 'time'],
};

/** The rooms of the adapters: one for each place where code runs, and what these share. */
const adapterRooms: Readonly<Record<string, readonly string[]>> = {
  browser: [],
  content: [],
  store: ['browser'],
  package: ['browser'],
  permissions: ['browser', 'package', 'store'],
  background: ['browser', 'package', 'permissions', 'store'],
  pages: ['browser', 'package', 'permissions', 'store'],
};

/** The rooms of the tools; files beside them are one verb each, or shared by all. */
const toolRooms: Readonly<Record<string, readonly string[]>> = {
  browsers: [],
  federation: [],
  checks: [],
  dev: [],
  hosters: [],
  house: [],
  towns: [],
  fix: ['hosters'],
  build: ['hosters', 'towns'],
  screens: ['browsers'],
  real: ['browsers', 'hosters'],
  released: ['browsers'],
  package: ['real'],
  chatiere: ['build', 'federation', 'hosters', 'towns'],
  bench: ['browsers', 'build', 'federation', 'hosters', 'towns'],
  siege: ['browsers', 'chatiere', 'federation'],
};

/** Files of core that know what the rooms are for: no room may import them. */
const coreTop = '^src/core/(messages|message-questions|extension-pages|fault|fault-place)\\.ts$';

/** A rule for each room: of its hall it imports itself, these rooms and the files beside them. */
function roomRules(
  hall: string,
  rooms: Readonly<Record<string, readonly string[]>>,
): IForbiddenRuleType[] {
  return Object.entries(rooms).map(([room, allowed]) => ({
    name: `rooms-of-${hall}: ${room}`,
    comment: `${room} imports ${allowed.join(', ') || 'no room'}: else move the piece, or decide anew in the table of test/layering.test.ts and in docs/architecture.md`,
    severity: 'error',
    from: { path: `^src/${hall}/${room}/` },
    to: {
      path: `^src/${hall}/[^/]+/`,
      pathNot: `^src/${hall}/(${[room, ...allowed].join('|')})/`,
    },
  }));
}

/** What each layer may import; docs/decisions/house/rooms-by-realm-and-domain.md says why. */
const rules: IForbiddenRuleType[] = [
  {
    name: 'core-is-pure',
    comment: 'core imports core, valibot and ipaddr.js, nothing else, not even a type',
    severity: 'error',
    from: { path: core },
    to: { pathNot: [core, purePackages] },
  },
  {
    name: 'adapters-know-only-core',
    comment: 'an adapter never imports ui or a surface',
    severity: 'error',
    from: { path: adapters },
    to: { path: [ui, surfaces, tools, 'node_modules/preact/'] },
  },
  {
    name: 'background-and-pages-talk-by-messages',
    comment:
      'background and pages run apart: what one wants of the other is a message of core/messages.ts',
    severity: 'error',
    from: { path: '^src/adapters/(background|pages)/' },
    to: { path: '^src/adapters/(background|pages)/', pathNot: '^src/adapters/$1/' },
  },
  {
    name: 'content-imports-nobody',
    comment: 'a content script runs in a web page: of the adapters it imports its own room alone',
    severity: 'error',
    from: { path: '^src/adapters/content/' },
    to: { path: adapters, pathNot: '^src/adapters/content/' },
  },
  {
    name: 'store-knows-only-the-browser',
    comment: 'what is stored knows nothing of who stores it',
    severity: 'error',
    from: { path: '^src/adapters/store/' },
    to: { path: adapters, pathNot: '^src/adapters/(store|browser)/' },
  },
  {
    name: 'nothing-stands-on-messages',
    comment:
      'no room of core imports messages.ts or extension-pages.ts: they stand on top of all rooms',
    severity: 'error',
    from: { path: '^src/core/[^/]+/' },
    to: { path: coreTop },
  },
  {
    name: 'ground-files-import-no-room',
    comment:
      'a file beside the rooms of core, but for those on top, may be imported by each: it imports none',
    severity: 'error',
    from: { path: '^src/core/[^/]+\\.ts$', pathNot: coreTop },
    to: { path: '^src/core/[^/]+/' },
  },
  ...roomRules('core', coreRooms),
  ...roomRules('adapters', adapterRooms),
  ...roomRules('tools', toolRooms),
  {
    name: 'ui-knows-only-core',
    comment: 'a shared component receives data and functions as props',
    severity: 'error',
    from: { path: ui },
    to: { pathNot: [core, ui, 'node_modules/preact/'] },
  },
  {
    name: 'surfaces-are-strangers',
    comment: 'a surface never imports another surface',
    severity: 'error',
    from: { path: '^src/surfaces/([^/]+)/' },
    to: { path: surfaces, pathNot: '^src/surfaces/$1/' },
  },
  {
    name: 'only-main-wires',
    comment: 'in a surface, only main imports adapters',
    severity: 'error',
    from: { path: surfaces, pathNot: '/main\\.tsx?$' },
    to: { path: adapters },
  },
  {
    name: 'one-door-to-the-browser',
    comment: 'only adapters/browser/browser.ts imports webextension-polyfill',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/adapters/browser/browser\\.ts$' },
    to: { path: 'webextension-polyfill' },
  },
  {
    name: 'one-door-to-the-database',
    comment: 'only adapters/store/database.ts imports idb',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/adapters/store/database\\.ts$' },
    to: { path: 'node_modules/idb/' },
  },
  {
    name: 'nothing-ships-the-tools',
    comment: 'what runs in a browser never imports src/tools',
    severity: 'error',
    from: { path: [core, adapters, ui, surfaces] },
    to: { path: tools },
  },
  {
    name: 'content-script-stays-light',
    comment: 'nothing reachable from a content script is heavy, whatever it imports',
    severity: 'error',
    from: { path: '^src/surfaces/(content(-others)?|nudge)/' },
    to: {
      reachable: true,
      path: [
        'node_modules/(preact|idb|valibot|webextension-polyfill)/',
        '^src/core/services/(index|[^/]+/)',
      ],
    },
  },
  {
    name: 'no-circles',
    comment: 'no import circle, types included',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'nothing-forgotten',
    comment: 'every file is reached from a main or from run.js: list it, import it or delete it',
    severity: 'error',
    from: { path: starts },
    to: { path: '^src/', pathNot: ['\\.(css|d\\.ts)$', ...starts], reachable: false },
  },
];

/** Code files by folder: lists of data (a file for each service, guide) may be long. */
function crowdedFolders(most: number): string[] {
  const listsOfData = /^src\/core\/(services|guides|actions|take-along)\/[^/]+$/;
  const counts = new Map<string, number>();
  for (const path of [...codeFiles(), ...testFiles()]) {
    const folder = dirname(path);
    if (!listsOfData.test(folder)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > most)
    .map(([folder, count]) => `${folder} holds ${count} code files: part it into rooms`);
}

function testFiles(): string[] {
  return readdirSync(inRepository('test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `test/${path}`);
}

describe('the layers', () => {
  let result: ICruiseResult;

  beforeAll(async () => {
    result = await readImportGraph(rules);
  }, 60_000);

  it('hold, each by its rule', () => {
    const broken = result.summary.violations.map(
      ({ rule, from, to }) =>
        `${rule.name}: ${from} → ${to} (${rules.find(({ name }) => name === rule.name)?.comment})`,
    );
    expect(broken).toEqual([]);
  });

  it('were looked at in every source file: a cruiser that sees nothing finds nothing', () => {
    const seen = result.modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source));
    expect(seen.length).toBeGreaterThanOrEqual(
      codeFiles().filter((path) => !path.endsWith('.d.ts')).length,
    );
  });

  it.each([
    ['core', coreRooms],
    ['adapters', adapterRooms],
    ['tools', toolRooms],
  ])('name every room of %s, each with a line in docs/architecture.md', (hall, table) => {
    const rooms = hallOf(hall, result).rooms.filter((room) => !room.includes('.'));
    expect(rooms, 'give a new room its row in the table above').toEqual(
      Object.keys(table).toSorted(),
    );
    const page = readFileSync(inRepository('docs/architecture.md'), 'utf8');
    const unsaid = rooms.filter((room) => !page.includes(`| \`${hall}/${room}\` |`));
    expect(unsaid, 'say in docs/architecture.md what the room is for').toEqual([]);
  });

  it('keep folders under 25 code files', () => {
    expect(crowdedFolders(25)).toEqual([]);
  });

  it(`keep files under ${mostFileLines} lines and functions under ${mostFunctionLines}, data apart`, () => {
    const said = ({ path, line, lines }: { path: string; line: number; lines: number }) =>
      `${path}:${line} has ${lines} lines: split it`;
    const long = [
      ...fileLengths().filter(({ lines }) => lines > mostFileLines),
      ...functionLengths().filter(({ lines }) => lines > mostFunctionLines),
    ];
    expect(long.map(said)).toEqual([]);
  });
});
