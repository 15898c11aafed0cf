import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/driver';
import { inRepository } from '../../src/tools/root';

// A build takes seconds, and this is done while other tests keep the machine busy.
const patience = 60_000;

let copy: string;
let dev: ChildProcess;
let said = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'chatiere-dev-'));
  for (const name of ['src', 'assets', 'manifest.json', 'package.json', 'package-lock.json']) {
    cpSync(inRepository(name), join(copy, name), { recursive: true, preserveTimestamps: true });
  }
  for (const name of ['vite.config.ts', 'tsconfig.json'])
    cpSync(inRepository(name), join(copy, name));
  symlinkSync(inRepository('node_modules'), join(copy, 'node_modules'));
  dev = spawn(process.execPath, ['src/tools/run.js', 'dev'], {
    cwd: copy,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });
  for (const stream of [dev.stdout, dev.stderr]) {
    stream?.on('data', (chunk) => {
      said += String(chunk);
    });
  }
});

afterAll(async () => {
  dev.kill('SIGINT');
  await until('npm run dev has ended', () => dev.exitCode !== null, patience);
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
});

it(
  'npm run dev loads what was edited into the browser that is open',
  async () => {
    await until('the popup says Google Docs', () => said.includes('Google Docs'), patience);
    const path = join(copy, 'src/core/services/google/google-docs.ts');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Google Docs', 'Google Docs, renamed'));
    await until(
      'the popup says the new name',
      () => said.includes('Google Docs, renamed'),
      patience,
    );
    expect(said.match(/the popup says/g)).toHaveLength(2);
  },
  3 * patience,
);
