import { readFileSync } from 'node:fs';
import { getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import { isSharedDomain } from '../../../src/core/directory/hosts/is-shared-domain';
import {
  keptSuffix,
  publicSuffixesSource,
  suffixRules,
} from '../../../src/tools/fix/public-suffixes';
import { inRepository } from '../../../src/tools/root';

const rules = suffixRules();

describe('the public suffixes of the extension', () => {
  it('are those of the list: else run npm run fix', () => {
    const path = inRepository('src/core/directory/hosts/public-suffixes.ts');
    expect(readFileSync(path, 'utf8')).toBe(publicSuffixesSource(rules));
  });

  it('are each one that the list has, and every one but towns of two countries, in the extension', () => {
    expect(rules.length).toBeGreaterThan(9000);
    const missing: string[] = [];
    for (const rule of rules) {
      const suffix = rule.suffix.replace(/^\*\./, 'any.');
      expect(getPublicSuffix(`x.${suffix}`, { allowPrivateDomains: true })).not.toBeNull();
      const kept = keptSuffix(rule);
      if (kept === undefined) missing.push(suffix);
      else expect([kept, isSharedDomain(kept.replace(/^\*\./, 'any.'))]).toEqual([kept, true]);
    }
    const endings = missing
      .filter((suffix) => suffix.includes('.'))
      .map((suffix) => suffix.slice(-3));
    expect([...new Set(endings)].sort()).toEqual(['.jp', '.no']);
  });
});
