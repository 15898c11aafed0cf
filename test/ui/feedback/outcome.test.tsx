// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Outcome } from '../../../src/ui/feedback/outcome';
import { all, clear, showPiece, textOf, the } from '../screen';

afterEach(clear);

describe('the outcome of an act', () => {
  it('is said at a place that is there before it', async () => {
    await showPiece(<Outcome word={null} />);
    expect(textOf(the('status'))).toBe('');
  });

  it('that went well is no problem', async () => {
    await showPiece(<Outcome word={{ text: 'Enregistré', isWrong: false }} />);
    expect(textOf(the('status'))).toBe('Enregistré');
    expect(all('alert')).toEqual([]);
  });

  it('that went wrong looks and sounds like a problem', async () => {
    await showPiece(<Outcome word={{ text: 'Réessayez.', isWrong: true }} />);
    expect(textOf(the('alert'))).toBe('Réessayez.');
    expect(textOf(the('status'))).toBe('');
  });
});
