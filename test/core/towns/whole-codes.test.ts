import { describe, expect, it } from 'vitest';
import { wholeCodes, wholePostcodes, withoutStart } from '../../../src/core/towns/whole-codes';

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
const linesIn = (bytes: Uint8Array) => new TextDecoder().decode(bytes).split('\n');

describe('the codes of a pack', () => {
  const starts = ['13', 'B1', ''];
  const postcodes = ['13001', '13', '', '04100,13100', '13001~13016', 'B1', '=7', '1~2', 'B12'];

  it('are whole again, whatever they begin with', () => {
    for (const [admin, start] of starts.entries()) {
      const kept = postcodes.map((line) =>
        line.replace(/[^,~]+/g, (code) => withoutStart(code, start)),
      );
      const admins = Uint16Array.from(postcodes, () => admin);
      expect(linesIn(wholePostcodes(bytesOf(kept), admins, starts))).toEqual(postcodes);
    }
  });

  it('are kept without the start that most have', () => {
    expect(withoutStart('13001', '13')).toBe('001');
    expect(withoutStart('13', '13')).toBe('=13');
    expect(withoutStart('04100', '13')).toBe('=04100');
  });

  it('of INSEE are whole again behind the code of their département', () => {
    const kept = bytesOf(['055', '', '=2A004', '']);
    expect(linesIn(wholeCodes(kept, new Uint16Array(3), ['13']))).toEqual([
      '13055',
      '',
      '2A004',
      '',
    ]);
  });
});
