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
    for (const image of images) expect(image).toBe(`node:${version}-bookworm`);
  });
});
