import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDay } from '../src/core/time/calendar-date';
import { inRepository } from '../src/tools/root';

// The form of docs/decisions, which docs/decisions/README.md tells. Each fault says what to do.

const folder = 'docs/decisions';
const read = (name: string) => readFileSync(inRepository(folder, name), 'utf8');

/** The paths of the decision files within the folder. */
const names = readdirSync(inRepository(folder), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .sort();

/** The headings of a decision, in order; the one that may be left out ends with a question mark. */
const headings = ['Context', 'Decision', 'Tried?', 'Consequence'];

const titleOf = (text: string) => /^# (\S.*)\n/.exec(text)?.[1];
const dateOf = (text: string) => /^# .+\n\nDecided: (\S+)\n/.exec(text)?.[1];

/** What is wrong with the form of one decision, as sentences that say what to do. */
function faultsOf(name: string): string[] {
  const text = read(name);
  const parts = text.split(/^## /m).slice(1);
  const found = parts.map((part) => part.split('\n')[0]);
  const wanted = headings
    .map((heading) => heading.replace('?', ''))
    .filter((heading) => heading !== 'Tried' || found.includes(heading));
  const faults = [
    titleOf(text) === undefined && 'begin with "# " and a title that says what was decided',
    !isDay(dateOf(text)) && 'write "Decided: YYYY-MM-DD" below the title, after an empty line',
    found.join() !== wanted.join() &&
      `have these headings in this order, and no other: ${headings.join(', ')}`,
    ...parts.map((part) => {
      const [heading, ...lines] = part.split('\n');
      return lines.join('').trim() === '' && `write something below "## ${heading}"`;
    }),
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${folder}/${name}: ${fault}`);
}

/** The lines of the index that the decision files call for. */
const wantedRow = (name: string) => {
  const text = read(name);
  return `| [${titleOf(text)}](${name}) | ${dateOf(text)} |`;
};

describe('the decisions', () => {
  it('each have a title, a date and the headings of a decision', () => {
    expect(names.length).toBeGreaterThan(30);
    expect(names.flatMap(faultsOf)).toEqual([]);
  });

  it('each stand once in the index, with their title and date, and the index lists nothing else', () => {
    const rows = read('README.md')
      .split('\n')
      .filter((line) => line.includes(']('));
    const wanted = names.map(wantedRow);
    const missing = wanted.filter((row) => !rows.includes(row));
    const surplus = rows.filter((row, index) => !wanted.includes(row) || rows.indexOf(row) < index);
    expect({ missing, surplus }, `Mend the tables of ${folder}/README.md`).toEqual({
      missing: [],
      surplus: [],
    });
  });

  it('link only to decisions that there are', () => {
    const links = names.flatMap((name) =>
      [...read(name).matchAll(/\]\((\S+\.md)\)/g)].map(([, link = '']) => ({
        name,
        target: posix.join(dirname(name), link),
      })),
    );
    const broken = links.filter(({ target }) => !names.includes(target));
    expect(links.length).toBeGreaterThan(0);
    expect(broken, 'Mend these links').toEqual([]);
  });

  it('stand in a room each, so that their list stays short', () => {
    const loose = names.filter((name) => name.split('/').length !== 2);
    expect(loose, `Move these to ${folder}/<room>/<short-name>.md`).toEqual([]);
  });
});
