import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sayTotal, takeSteps } from '../../../src/tools/checks/take-steps';

let folder: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chatiere-steps-'));
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A step that runs this script. */
const step = (script: string) => ({ name: 'a step', words: [process.execPath, '-e', script] });

/** A step that ends with this code after it wrote a report of its tests. */
function reporting(passed: number, failed: number, code: number, testResults: object[] = []) {
  const report = join(folder, 'report.json');
  const text = JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });
  const script = `require('fs').writeFileSync(${JSON.stringify(report)}, '${text}'); process.exit(${code})`;
  return { ...step(script), report };
}

describe('a step', () => {
  it('that ends well counts one, and what it prints is kept back', async () => {
    expect(await takeSteps([step('console.log("chatter")')])).toEqual([{ passed: 1, failed: 0 }]);
    expect(said).toEqual([expect.stringMatching(/^a step: right \(\d+ s\)$/)]);
  });

  it('that ends badly counts as failed, and what it printed is said', async () => {
    const counts = await takeSteps([step('console.error("the cause"); process.exit(3)')]);
    expect(counts).toEqual([{ passed: 0, failed: 1 }]);
    expect(said.join('\n')).toMatch(/^a step: WRONG[\s\S]*the cause/);
  });

  it('counts its own tests where it reports them', async () => {
    expect(await takeSteps([reporting(7, 0, 0)])).toEqual([{ passed: 7, failed: 0 }]);
    expect(await takeSteps([reporting(5, 2, 1)])).toEqual([{ passed: 5, failed: 2 }]);
  });

  it('that breaks beside its tests has failed once, whatever they say', async () => {
    expect(await takeSteps([reporting(7, 0, 1)])).toEqual([{ passed: 7, failed: 1 }]);
  });

  it('counts each file whose hook failed, beside the tests that did', async () => {
    const skipped = { status: 'failed', assertionResults: [{ status: 'skipped' }] };
    const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const files = [skipped, failed, { status: 'passed', assertionResults: [] }];
    expect(await takeSteps([reporting(5, 1, 1, files)])).toEqual([{ passed: 5, failed: 2 }]);
  });

  it('that writes no report has failed, even where a former run left one', async () => {
    const { report } = reporting(7, 0, 0);
    await takeSteps([reporting(7, 0, 0)]);
    expect(await takeSteps([{ ...step(''), report }])).toEqual([{ passed: 0, failed: 1 }]);
  });
});

describe('the total', () => {
  it('is right only where nothing failed', () => {
    expect(
      sayTotal([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 0 },
      ]),
    ).toBe(0);
    expect(sayTotal([{ passed: 2, failed: 1 }])).toBe(1);
    expect(said).toEqual(['5 passed, 0 failed', '2 passed, 1 failed']);
  });
});
