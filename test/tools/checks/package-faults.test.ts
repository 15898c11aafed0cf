import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type LintReport,
  packageFaults,
  preactLine,
} from '../../../src/tools/checks/package-faults';
import { inRepository } from '../../../src/tools/root';

const preact = readFileSync(inRepository('node_modules/preact/dist/preact.mjs'), 'utf8');

const unsafe = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'assets/shared.js',
  line: 1,
};

const report = (found: Partial<LintReport>): LintReport => ({
  errors: [],
  notices: [],
  warnings: [],
  ...found,
});

describe('what is wrong with the package', () => {
  it('is nothing where web-ext says nothing, or names the line of Preact as it was released', () => {
    expect(packageFaults(report({}), () => '')).toEqual([]);
    expect(preact).toMatch(preactLine);
    expect(packageFaults(report({ warnings: [unsafe] }), () => preact)).toEqual([]);
  });

  it('is such an assignment in another file, and a second one in that of Preact', () => {
    const fault = expect.stringContaining('assets/shared.js:1: UNSAFE_VAR_ASSIGNMENT');
    const ours = () => 'node.innerHTML = text';
    expect(packageFaults(report({ warnings: [unsafe] }), ours)).toEqual([fault]);
    expect(packageFaults(report({ warnings: [unsafe, { ...unsafe }] }), () => preact)).toHaveLength(
      1,
    );
  });

  it('is every other warning, every notice and every error', () => {
    const other = { ...unsafe, code: 'DANGEROUS_EVAL' };
    for (const found of [{ warnings: [other] }, { notices: [other] }, { errors: [unsafe] }]) {
      expect(packageFaults(report(found), () => preact)).toHaveLength(1);
    }
  });
});
