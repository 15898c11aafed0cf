import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import { readShortChanges } from '../../../src/tools/build/short-changes';
import { inRepository } from '../../../src/tools/root';
import { plainFaults } from '../../plain-language';

it('takes a line in each language from the changelog, for every version', () => {
  const text =
    '# Changelog\n\n## 1.1.0\n\n> fr: Deux.\n> en: Two.\n\n- more\n\n## 1.0.0 (unreleased)\n\n> fr: Un.\n> en: One.\n';
  expect(readShortChanges(text)).toEqual([
    { version: '1.1.0', fr: 'Deux.', en: 'Two.' },
    { version: '1.0.0', fr: 'Un.', en: 'One.' },
  ]);
});

it('says which version lacks which language', () => {
  expect(() => readShortChanges('## 1.0.0\n\n> fr: Un.\n')).toThrow(
    '"## 1.0.0" what is new: > en:',
  );
});

it('has the version of package.json first, in few and plain words', () => {
  const changes = readShortChanges(readFileSync(inRepository('CHANGELOG.md'), 'utf8'));
  expect(changes[0]?.version).toBe(packageFile.version);
  for (const { version, fr, en } of changes) {
    expect(plainFaults('fr', [[version, fr]])).toEqual([]);
    expect(plainFaults('en', [[version, en]])).toEqual([]);
    for (const text of [fr, en]) expect(text.length).toBeLessThan(200);
  }
});
