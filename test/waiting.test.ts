import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../src/tools/root';
import { waitingFaults } from './waiting-faults';

const folders = ['test', 'src/tools'];

/** The paths of all files of tests and tools. */
const paths = folders.flatMap((folder) =>
  readdirSync(inRepository(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(inRepository(), join(entry.parentPath, entry.name))),
);

describe('tests, and tools that drive a browser', () => {
  it('wait for what is seen, never for time, and act once', () => {
    expect(paths.length).toBeGreaterThan(200);
    const faults = paths.flatMap((path) =>
      waitingFaults(path, readFileSync(inRepository(path), 'utf8')),
    );
    expect(faults).toEqual([]);
  });
});

describe('a fault of waiting is found', () => {
  it.each([
    ['a click in what is looked at', `until('x', () => page.click('a'))`],
    ['a click in the page', `untilSaid(page, () => page.evaluate(() => document.body.click()))`],
    ['a key', `until('x', async () => { await page.keyboard.press('Enter'); return true; })`],
    ['a text', `until('x', () => page.keyboard.type('Lyon'))`],
    ['a helper that acts', `until('x', () => pressButton(page, 'ok'))`],
    ['a function of the file', `const go = () => page.click('a');\nuntil('x', () => go())`],
    ['a function for the page', `function go() { a.click() }\nuntil('x', () => page.evaluate(go))`],
    ['a sleep', `await new Promise((resolve) => setTimeout(resolve, 500))`],
    ['a sleep of another name', `import { setTimeout } from 'node:timers/promises'`],
    ['a sleep of the driver', `await page.waitForTimeout(500)`],
    ['a world of its own', `const { chrome } = globalThis as unknown as World`],
  ])('%s', (_, text) => {
    expect(waitingFaults('test/x.test.ts', text)).toHaveLength(1);
  });

  it.each([
    [
      'a look at the focus',
      `expect(await page.evaluate(() => document.activeElement?.id)).toBe('a')`,
    ],
    [
      'a function that looks at it',
      `const focus = () => page.evaluate(() => document.activeElement?.id);\nexpect(await focus()).toBe('a')`,
    ],
  ])('in a browser: %s', (_, text) => {
    expect(waitingFaults('test/browser/x.test.ts', text)).toHaveLength(1);
  });

  it('with the line, and what to do instead', () => {
    expect(waitingFaults('test/x.test.ts', `\nsetTimeout(done, 5);`)).toEqual([
      'test/x.test.ts:2: setTimeout(done, 5): wait for what is seen, or for a promise that the test keeps (test/promised.ts)',
    ]);
  });

  it.each([
    ['a click after it', `const found = await until('x', () => page.$('a'));\nawait found.click()`],
    ['what asks for a type', `until('x', () => targets.some((each) => each.type() === 'page'))`],
    ['a turn for others', `await new Promise((resolve) => setTimeout(resolve))`],
  ])('and none in %s', (_, text) => {
    expect(waitingFaults('test/x.test.ts', text)).toEqual([]);
  });

  it('nor in a tool that waits between two looks', () => {
    expect(waitingFaults('src/tools/x.ts', `setTimeout(resolve, 25)`)).toEqual([]);
  });
});
