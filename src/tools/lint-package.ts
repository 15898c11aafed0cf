import { readFileSync } from 'node:fs';
import { parseJson } from '../core/parse-json';
import { type LintReport, packageFaults } from './checks/package-faults';
import { inRepository } from './root';
import { runQuietly } from './run-quietly';

/** Lets web-ext read the built variant for Firefox, as addons.mozilla.org does, and says what is wrong. */
export async function main(): Promise<number> {
  const { output } = await runQuietly([
    inRepository('node_modules', '.bin', 'web-ext'),
    'lint',
    '--source-dir=dist/firefox',
    '--no-config-discovery',
    '--output=json',
  ]);
  const report = readReport(output);
  if (!report) {
    console.error(output);
    return 1;
  }
  const faults = packageFaults(report, (file) =>
    readFileSync(inRepository('dist/firefox', file), 'utf8'),
  );
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

/** Reads what web-ext printed; undefined where it is no report. */
function readReport(output: string): LintReport | undefined {
  const read = parseJson(output);
  return read.ok ? (read.value as LintReport) : undefined;
}
