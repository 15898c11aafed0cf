import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/core/result';
import { choiceFields, noChoices } from '../../../src/core/settings/choices';
import {
  maximumCharacters,
  readSettingsFile,
  settingsFileName,
  withFile,
  writeSettingsFile,
} from '../../../src/core/settings/settings-file';
import { anyChoices, chosen } from '../../builders/choices';

const fileWith = (fields: object) => JSON.stringify({ chatiere: 1, ...fields });

describe('a settings file', () => {
  it('is named by its day, and says its version first', () => {
    expect(settingsFileName('2026-11-22')).toBe('chatiere-2026-11-22.json');
    expect(writeSettingsFile(chosen)).toMatch(/^\{\n {2}"chatiere": 1,\n/);
  });

  it('holds what the user chose, and what an unknown version left, side by side', () => {
    const { others, ...choices } = chosen;
    expect(JSON.parse(writeSettingsFile(chosen))).toEqual({ chatiere: 1, ...choices, ...others });
  });

  it('gives back every choice that was written', () => {
    fc.assert(
      fc.property(anyChoices, anyChoices, (choices, before) => {
        const read = readSettingsFile(writeSettingsFile(choices));
        expect(read).toEqual(success({ choices, unread: [], partly: [] }));
        expect(withFile({ ...before, others: {} }, choices)).toEqual(choices);
      }),
    );
  });
});

describe('reading a file', () => {
  it.each([
    '',
    'chatiere',
    '{"chatiere": 1',
    'null',
    '[1]',
    '1',
    '{}',
    '{"home": null}',
    '{"chatiere": "1"}',
    '{"chatiere": 0}',
    '{"chatiere": 1.5}',
    '{"__proto__": {"chatiere": 1}}',
  ])('refuses what is no settings file: %s', (text) => {
    expect(readSettingsFile(text)).toEqual(failure('not-settings'));
  });

  it('refuses one of a newer version, whatever it holds', () => {
    expect(readSettingsFile('{"chatiere": 2, "home": null}')).toEqual(failure('newer'));
  });

  it('refuses one that is too big, without reading it', () => {
    const text = fileWith({ note: 'x'.repeat(maximumCharacters) });
    expect(readSettingsFile(text)).toEqual(failure('too-big'));
  });

  it('refuses lists in lists without end', () => {
    const depth = 90_000;
    const deep = `{"chatiere": 1, "x": ${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(readSettingsFile(deep)).toEqual(failure('not-settings'));
  });

  it('leaves alone what a file does not name', () => {
    const read = readSettingsFile(fileWith({ hasDot: false }));
    expect(read).toEqual(
      success({ choices: { hasDot: false, others: {} }, unread: [], partly: [] }),
    );
    expect(withFile(chosen, { hasDot: true, others: {} })).toEqual({ ...chosen, hasDot: true });
  });

  it('can neither agree to a mirror without a signature, nor take that back', () => {
    const mirror = 'https://miroir.example/a.json';
    const sources = { source: 'mirror', mirror, indexes: [] } as const;
    const agreed = { ...sources, unsigned: mirror };
    expect(withFile(chosen, { sources: agreed }).sources).toEqual(sources);
    expect(withFile({ ...chosen, sources: agreed }, { sources }).sources).toEqual(agreed);
    const other = { ...sources, mirror: 'https://autre.example/a.json' };
    expect(withFile({ ...chosen, sources: agreed }, { sources: other }).sources).toEqual(other);
  });

  it('adds lists, which must be signed unless that was agreed to here, and takes none out', () => {
    const list = { address: 'https://ecole.example/l.json', isOn: true, isUnsigned: true } as const;
    const sources = { source: 'package', mirror: null, indexes: [] } as const;
    const agreed = { ...sources, lists: [list] };
    const signed = { ...sources, lists: [{ ...list, isUnsigned: false }] };
    const read = readSettingsFile(writeSettingsFile({ ...chosen, sources: agreed }));
    if (!read.ok) throw new Error(read.reason);
    expect(withFile(chosen, read.value.choices).sources).toEqual(signed);
    expect(withFile({ ...chosen, sources: agreed }, { sources: signed }).sources).toEqual(agreed);
    expect(withFile({ ...chosen, sources: agreed }, { sources }).sources).toEqual(agreed);
  });

  it('keeps what it does not know, beside what was kept before', () => {
    const read = readSettingsFile(fileWith({ theme: 'dark' }));
    if (!read.ok) throw new Error(read.reason);
    expect(withFile(chosen, read.value.choices).others).toEqual({
      ...chosen.others,
      theme: 'dark',
    });
  });

  it.each([
    ['home', { country: 'FR' }],
    ['home', { ...chosen.home, country: 'France' }],
    ['filters', 'no account'],
    ['favourites', { email: 'zaclys' }],
    ['sources', null],
    ['hasDot', 'no'],
    ['quiet', ['gmail']],
    ['ticks', 3],
  ])('names a field of which nothing can be read, and takes the others: %s', (field, wrong) => {
    const { others, ...choices } = chosen;
    const read = readSettingsFile(fileWith({ ...choices, ...others, [field]: wrong }));
    const { [field as 'home']: _, ...rest } = chosen;
    expect(read).toEqual(success({ choices: rest, unread: [field], partly: [] }));
  });

  it.each([
    ['filters', { ...chosen.filters, bodies: ['association', 'cats'] }, chosen.filters],
    ['filters', { ...chosen.filters, onlySeen: 'yes' }, chosen.filters],
    ['favourites', [...chosen.favourites, { need: 'telepathy' }], chosen.favourites],
    [
      'sources',
      { ...chosen.sources, mirror: 'http://miroir.example/' },
      { ...chosen.sources, mirror: null },
    ],
    ['quiet', { ...chosen.quiet, never: ['gmail', 'A B'] }, chosen.quiet],
    ['ticks', { skype: ['place', 'take', 'fly'] }, chosen.ticks],
  ])(
    'names a field of which something can not be read, and takes what can: %s',
    (field, wrong, right) => {
      const read = readSettingsFile(fileWith({ [field]: wrong }));
      expect(read).toEqual(
        success({ choices: { [field]: right, others: {} }, unread: [], partly: [field] }),
      );
    },
  );

  it('reads a file that an editor began with a mark of byte order', () => {
    expect(readSettingsFile(`\uFEFF${writeSettingsFile(chosen)}`).ok).toBe(true);
  });

  it('never throws on a file that was damaged anywhere', () => {
    const whole = writeSettingsFile(chosen);
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(20),
        fc.oneof(fc.string(), fc.constantFrom('null', '[]', '{}', '"', '-1', '{"__proto__":1}')),
        (at, length, instead) => {
          const damaged = whole.slice(0, at) + instead + whole.slice(at + length);
          const read = readSettingsFile(damaged);
          if (read.ok)
            expect(
              readSettingsFile(writeSettingsFile(withFile(noChoices, read.value.choices))).ok,
            ).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever stands in its fields, and says of each whether it was read', () => {
    const anyFields = fc.record(
      Object.fromEntries(choiceFields.map((field) => [field, fc.jsonValue()])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyFields, (fields) => {
        const read = readSettingsFile(fileWith(fields));
        if (!read.ok) throw new Error(read.reason);
        const { choices, unread } = read.value;
        const said = [...Object.keys(choices), ...unread].toSorted();
        expect(said).toEqual([...Object.keys(fields), 'others'].toSorted());
      }),
    );
  });
});
