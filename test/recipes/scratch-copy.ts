import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRepository } from '../../src/tools/root';

/** A copy of the repository to follow a recipe in, which shares the installed packages. */
export type ScratchCopy = {
  read: (path: string) => string;
  /** Writes a file, and the folders on its way. */
  write: (path: string, text: string) => void;
  /** Replaces the first of these texts; throws where the file has none. */
  replace: (path: string, before: string, after: string) => void;
  /** Runs a command as a newcomer types it. What it prints on both channels, and whether it was right. */
  run: (command: string) => Promise<{ isRight: boolean; output: string }>;
  remove: () => void;
};

const copied = [
  'assets',
  'docs',
  'src',
  'test',
  'biome.json',
  'manifest.json',
  'package.json',
  'CHANGELOG.md',
];
const configured = ['package-lock.json', 'tsconfig.json', 'vite.config.ts', '.gitignore'];

/** Copies what the checks of a recipe need. Remove it after use. */
export function makeScratchCopy(): ScratchCopy {
  const folder = mkdtempSync(join(tmpdir(), 'chatiere-recipe-'));
  for (const name of [...copied, ...configured]) {
    cpSync(inRepository(name), join(folder, name), { recursive: true });
  }
  symlinkSync(inRepository('node_modules'), join(folder, 'node_modules'));
  // Newer than what is installed, the lock file would have the packages installed again.
  utimesSync(join(folder, 'package-lock.json'), 0, 0);
  shortenProperties(join(folder, 'test', 'core'));
  keepModules(folder);
  commitAll(folder);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  return {
    read,
    write,
    replace: (path, before, after) => {
      const text = read(path);
      if (!text.includes(before)) throw new Error(`${path} has no "${before}"`);
      write(
        path,
        text.replace(before, () => after),
      );
    },
    run: (command) => runIn(folder, command),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Has properties try few cases: what a newcomer adds is found by the first ones, or by no number of them. */
function shortenProperties(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.test.ts')) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    const short = text.replace(/numRuns: [\d_]+/g, 'numRuns: 50');
    if (short !== text) writeFileSync(join(folder, path), short);
  }
}

/** Has vitest keep what it made of each module: the next command of a recipe takes it from there. */
function keepModules(folder: string): void {
  const path = join(folder, 'vite.config.ts');
  const kept = { fsModuleCache: true, fsModuleCachePath: join(folder, 'out', 'vitest') };
  const text = readFileSync(path, 'utf8');
  const keeping = text.replace(
    '\n    projects: [',
    `\n    experimental: ${JSON.stringify(kept)},$&`,
  );
  if (keeping === text) throw new Error('vite.config.ts has no list of projects to write before');
  writeFileSync(path, keeping);
}

/** Makes the copy a repository of its own: `npm run fix` looks at what changed in it. */
function commitAll(folder: string): void {
  const who = ['-c', 'user.name=recipes', '-c', 'user.email=recipes@example.org'];
  for (const words of [['init'], ['add', '.'], ['commit', '--message', 'before the recipe']]) {
    const { status, stderr } = spawnSync('git', [...who, ...words], { cwd: folder });
    if (status !== 0) throw new Error(String(stderr));
  }
}

function runIn(folder: string, command: string): Promise<{ isRight: boolean; output: string }> {
  const [program = '', ...words] = command.split(' ');
  // What vitest tells its own tests would reach the tests of the copy.
  const env = { ...process.env, NO_COLOR: '1', VITEST: '', NODE_ENV: '' };
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: folder, env });
    let output = '';
    for (const channel of [child.stdout, child.stderr]) {
      channel.on('data', (piece) => {
        output += piece;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ isRight: code === 0, output }));
  });
}

/** The text of a recipe of CONTRIBUTING, from its heading to the next one. */
export function recipe(heading: string): string {
  const text = readFileSync(inRepository('CONTRIBUTING.md'), 'utf8');
  const [, found] = text.split(`\n## ${heading}\n`);
  if (found === undefined) throw new Error(`CONTRIBUTING has no recipe "${heading}"`);
  return found.split('\n## ')[0] ?? '';
}

/** The commands of a recipe's numbered steps, in their order. */
export function commandsOf(text: string): string[] {
  const steps = text.split('\n').filter((line) => /^( {3}|\d\.)/.test(line));
  return [...steps.join('\n').matchAll(/`((?:npm run fix|npx vitest run)[^`]*)`/g)].map(
    ([, command = '']) => command.replace(/\s+/g, ' '),
  );
}
