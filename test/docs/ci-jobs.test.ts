import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { inRepository } from '../../src/tools/root';

const read = (...names: string[]) => readFileSync(inRepository(...names), 'utf8');

const verbs: readonly string[] = [...Object.keys(packageFile.scripts), 'test'];

/** The commands of a job's file: what stands behind `run:`, or as an item of a `script:`. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/^ +- (?:run: )?(?!uses:|if:)(\S.*)$/gm)].map(
    ([, command = '']) => command,
  );
}

/** The verb of npm that a command calls; undefined where it calls something else. */
const verbOf = (command: string) => /^npm (?:run )?([\w-]+)/.exec(command)?.[1];

describe('the checks of the machine that takes a submission', () => {
  it('are npm test, whose last line counts', () => {
    expect(read('.ci/run').trimEnd().split('\n').at(-1)).toBe('npm test --silent');
  });
});

describe.each(readdirSync(inRepository('docs/ci')))('the checks by name in %s', (name) => {
  const text = read('docs/ci', name);
  const jobs = [...text.matchAll(/^ {0,2}(house|unit|chromium|firefox|package):$/gm)];

  it('are these jobs, each by verbs of the project alone', () => {
    expect(jobs.map(([, job]) => job)).toEqual(['house', 'unit', 'chromium', 'firefox', 'package']);
    const commands = commandsIn(text);
    expect(commands.length).toBeGreaterThan(jobs.length);
    for (const command of commands) expect(verbs, command).toContain(verbOf(command));
  });

  it('pins the checkout by its full version, and says so, and takes the Node of .nvmrc', () => {
    const steps = [...text.matchAll(/uses: (\S+)/g)].map(([, step]) => step);
    for (const step of steps) expect(step).toMatch(/actions\/checkout@v\d+\.\d+\.\d+$/);
    expect(text).toMatch(/^#.*pinned by its full version/m);
    const images = [...text.matchAll(/(?:image|container): (\S+)/g)].map(([, image]) => image);
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) expect(image).toBe(`node:${read('.nvmrc').trim()}-bookworm`);
  });
});

describe('a command of a job', () => {
  it('that is no verb of the project is found', () => {
    const text =
      'jobs:\n  a:\n    steps:\n      - uses: x\n      - run: npm run nowhere\n      - make';
    expect(commandsIn(text).map(verbOf)).toEqual(['nowhere', undefined]);
    expect(verbs).not.toContain('nowhere');
  });
});
