import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
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
  '^src/surfaces/[^/]+/main\\.tsx?$',
  '^src/tools/(run\\.js|(start|dev|test|lint|types|unit|build|fix|bench|screens|house|chatiere|icons)\\.ts)$',
];

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

function sourceFiles(folder = 'src'): string[] {
  return readdirSync(inRepository(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('the layers', () => {
  let result: ICruiseResult;

  beforeAll(async () => {
    const cruised = await cruise(
      ['src'],
      {
        ruleSet: { forbidden: rules },
        validate: true,
        baseDir: inRepository(),
        tsPreCompilationDeps: true,
        doNotFollow: { path: 'node_modules' },
      },
      { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
    );
    result = cruised.output as ICruiseResult;
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
      sourceFiles().filter((f) => !f.endsWith('.d.ts')).length,
    );
  });

  it('keep files short: split what has more than 200 lines, unless it is data', () => {
    const data =
      /core\/(services\/index|guides\/index|software\/software-list|spotting\/(watched|others)-table|text\/message-keys|need)\.ts$/;
    const long = sourceFiles()
      .filter((file) => !data.test(file))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 201);
    expect(long).toEqual([]);
  });
});
