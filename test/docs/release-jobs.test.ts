import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../src/tools/root';

const read = (...names: string[]) => readFileSync(inRepository(...names), 'utf8');

describe.each(readdirSync(inRepository('docs/release')))('the release job %s', (name) => {
  const job = read('docs/release', name);

  it('tests and packs by the scripts that stand here', () => {
    expect(job).toMatch(/- npm test --silent|- run: npm test --silent/);
    expect(job).toContain('npm run package\n');
    expect(job).toContain('out/package/*');
  });

  it('takes no step of others but the checkout, by its full version, and an image of the Node of .nvmrc', () => {
    const steps = [...job.matchAll(/uses: (\S+)/g)].map(([, step]) => step);
    for (const step of steps) expect(step).toMatch(/actions\/checkout@v\d+\.\d+\.\d+$/);
    const images = [...job.matchAll(/image: (\S+)/g)].map(([, image]) => image);
    const version = read('.nvmrc').trim();
    expect(images).toEqual([`node:${version}-bookworm`]);
  });

  it('asks the forge for a release of the tag, and puts each file of the package beside it', () => {
    const script = job.slice(job.indexOf('npm run package'));
    expect(script).toMatch(/tag_name/);
    expect(script).toMatch(/for file in out\/package\/\*; do/);
    // What fails must fail the job: curl does so only where it is told.
    const calls = script.match(/curl /g) ?? [];
    expect(calls.length).toBeGreaterThan(1);
    expect(script.match(/curl --fail /g)).toHaveLength(calls.length);
    // The tools of the image alone.
    expect(script).not.toMatch(/\bgh /);
  });
});

describe('the release jobs', () => {
  it('are there for three forges, and do the same before the forge is asked', () => {
    const jobs = readdirSync(inRepository('docs/release')).sort();
    expect(jobs).toEqual(['forgejo.yml', 'github.yml', 'gitlab.yml']);
    const commands = jobs.map((name) =>
      [...read('docs/release', name).matchAll(/- (?:run: )?(npm .*)$/gm)].map(([, each]) => each),
    );
    for (const each of commands) expect(each).toEqual(['npm test --silent', 'npm run package']);
  });
});
