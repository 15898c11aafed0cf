import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRepository } from '../src/tools/root';

// A landing may not open: beside each one stands the way to the entry page, on whatever surface.

/** Surfaces that draw landings without a second way, each with the reason why it can do so. */
const exempt: Readonly<Record<string, string>> = {
  'src/ui/spare-suggestion.tsx': 'who draws a row adds the second way below it',
  'src/ui/second-way.tsx': 'it is the second way',
  'src/surfaces/popup/answer.tsx':
    'its two rows have no room: the list of all, one press away, has',
};

const drawn = ['src/ui', 'src/surfaces'].flatMap((folder) =>
  readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => join(folder, path)),
);

/** The way to a landing that a file draws. */
const landing = /\blanding\.address\b|<SpareSuggestion\b/;

const leading = drawn.filter((path) => landing.test(readFileSync(inRepository(path), 'utf8')));

describe('the entry page stands beside every landing', () => {
  it.each(leading.filter((path) => !(path in exempt)))('%s', (path) => {
    const text = readFileSync(inRepository(path), 'utf8');
    expect(text, `draw <SecondWay> beside the link of ${path}`).toContain('<SecondWay');
  });

  it('and nothing is exempt that leads nowhere', () => {
    const all = [...leading, 'src/ui/second-way.tsx'];
    expect(Object.keys(exempt).filter((path) => !all.includes(path))).toEqual([]);
  });
});
