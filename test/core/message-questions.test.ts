import { describe, expect, it } from 'vitest';
import { readPageQuestion } from '../../src/core/message-questions';
import { noChoices } from '../../src/core/settings/choices';
import { noFilters } from '../../src/core/suggestions/filters';
import { marseille } from '../builders/homes';

const long = 'a'.repeat(3_000_000);

describe('the question of a page', () => {
  it.each([
    ['settingsChosen', { choices: { home: marseille } }],
    [
      'settingsChosen',
      {
        choices: { hasDot: false },
        replacedSettings: { replacedBy: 'file', day: '2026-11-28', choices: noChoices },
      },
    ],
    ['nudgeChosen', { isOn: true }],
    ['nudgeChosen', { corner: 'bottom-left' }],
    ['hostersWanted', { after: null }],
    ['suggestionsWanted', { need: 'email', filters: noFilters }],
    ['suggestionsWanted', { need: 'email' }],
    ['pageOpened', null],
  ] as const)('%s is read as it was asked: %j', (name, question) => {
    expect(readPageQuestion(name, question)).toEqual(question);
  });

  it('leaves out what no field is named like, and what no choice is', () => {
    const raw = { choices: { hasDot: true, nudge: { isOn: true } }, way: { met: [] } };
    expect(readPageQuestion('settingsChosen', raw)).toEqual({ choices: { hasDot: true } });
  });

  it.each([
    ['settingsChosen', { choices: { home: { ...marseille, label: long } } }],
    ['settingsChosen', { choices: { others: { one: long } } }],
    ['settingsChosen', { choices: {}, replacedSettings: { one: long } }],
    ['settingsChosen', { choices: null }],
    ['settingsChosen', null],
    ['sourcesChosen', { sources: { mirror: long } }],
    ['suggestionsWanted', { need: 'constructor' }],
    ['suggestionsWanted', { need: 'email', filters: { countries: [long] } }],
    ['offerPostponed', { need: 'email', address: long, isPostponed: true }],
    ['offerPostponed', { need: 'email', address: 'https://a.example/', isPostponed: 'yes' }],
    ['watchedChosen', { watched: [long] }],
    ['watchedChosen', { watched: Array.from({ length: 20_000 }, () => 'doodle') }],
    ['watchedChosen', { watched: 'doodle' }],
    ['previousWanted', { gotAt: long }],
    ['nudgeChosen', { corner: long }],
    ['hostersWanted', { after: long }],
    ['hosterCheckWanted', { typed: long }],
    ['countingChosen', {}],
    ['crawlPaused', { isPaused: 1 }],
    ['pageOpened', {}],
  ] as const)('%s is refused where a field is too long or of another kind (%#)', (name, raw) => {
    expect(() => readPageQuestion(name, raw)).toThrow();
  });
});
