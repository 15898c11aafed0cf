import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../../src/tools/browsers/find';
import { firefoxOptions } from '../../../src/tools/browsers/firefox';

declare module 'vitest' {
  interface ProvidedContext {
    /** A profile that Firefox was once started in: each session begins with a copy. */
    warmFirefox: string;
  }
}

let profile: string;

/** Before all tests in browsers: what Firefox does in a new profile takes a third of a short session. */
export async function setup(project: TestProject): Promise<void> {
  profile = mkdtempSync(join(tmpdir(), 'chatiere-warm-'));
  const executablePath = findBrowser('firefox');
  if (executablePath) {
    const options = firefoxOptions({
      executablePath,
      profile,
      language: 'fr',
      areProcessesShared: true,
    });
    await (await puppeteer.launch(options)).close();
  }
  project.provide('warmFirefox', profile);
}

export function teardown(): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
