import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../../src/tools/root';

// GitHub and Forgejo read the forms of .github; GitLab takes plain texts, which ask the same.

const forms = inRepository('.github/ISSUE_TEMPLATE');
const texts = inRepository('.gitlab/issue_templates');
const read = (folder: string, name: string) => readFileSync(`${folder}/${name}`, 'utf8');

const names = readdirSync(forms).map((file) => file.replace(/\.yml$/, ''));

/** The questions of a form, in their order. */
const labelsOf = (form: string) =>
  [...form.matchAll(/^ {6}label: (.*)$/gm)].map(([, label]) => label);

describe('the forms of the tracker', () => {
  it('are there for a fault, a poor suggestion, a service, a host and a fact', () => {
    expect(names.sort()).toEqual([
      'bug',
      'hoster-changed',
      'new-hoster',
      'poor-suggestion',
      'service-not-recognised',
      'wrong-fact',
    ]);
  });

  it('are the same on every forge', () => {
    expect(readdirSync(texts).sort()).toEqual(names.map((name) => `${name}.md`));
  });

  it.each(names)('ask the same on GitLab: %s', (name) => {
    const asked = labelsOf(read(forms, `${name}.yml`));
    expect(asked.length).toBeGreaterThan(2);
    const headings = [...read(texts, `${name}.md`).matchAll(/^## (.*)$/gm)].map(([, each]) => each);
    expect(headings).toEqual(asked);
  });
});
