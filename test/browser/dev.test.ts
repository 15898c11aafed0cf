import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { inRepository } from '../../src/tools/root';
import { isWhole } from './launch';

// A build takes seconds, and other tests keep the machine busy meanwhile.
const patience = 90_000;

const folders = ['src', 'assets'];

/** All files at the top: a list by hand would miss the next one that the build reads. */
const filesAtTop = readdirSync(inRepository('.'), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name);

let copy: string;
let dev: ChildProcess;
let said = '';

beforeAll(() => {
  if (!isWhole) return;
  copy = mkdtempSync(join(tmpdir(), 'chatiere-dev-'));
  for (const name of [...folders, ...filesAtTop]) {
    cpSync(inRepository(name), join(copy, name), { recursive: true });
  }
  symlinkSync(inRepository('node_modules'), join(copy, 'node_modules'));
  // Newer than what is installed, the lock file would have the packages installed again.
  utimesSync(join(copy, 'package-lock.json'), 0, 0);
  dev = spawn(process.execPath, ['src/tools/run.js', 'dev'], {
    cwd: copy,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', NODE_ENV: '' },
  });
  for (const stream of [dev.stdout, dev.stderr]) {
    stream?.on('data', (chunk) => {
      said += String(chunk);
    });
  }
});

afterAll(async () => {
  if (!isWhole) return;
  dev.kill('SIGINT');
  await until('npm run dev has ended', () => dev.exitCode !== null, patience);
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
});

/** Saves a file as many editors do: what is written beside it takes its place. */
function save(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

const isSaid = (text: string) =>
  until(
    () => `npm run dev says "${text}", after it said: ${said}`,
    () => said.includes(text),
    patience,
  );

// It builds twice, and ships nothing to anybody: in the whole alone.
it.runIf(isWhole)(
  'npm run dev loads what was edited into the browser that is open',
  async () => {
    await isSaid('Google Docs');
    const path = join(copy, 'src/core/services/google/google-docs.ts');
    save(path, readFileSync(path, 'utf8').replace('Google Docs', 'Google Docs, renamed'));
    await isSaid('Google Docs, renamed');
    expect(said.match(/the popup says/g)).toHaveLength(2);
  },
  3 * patience,
);
