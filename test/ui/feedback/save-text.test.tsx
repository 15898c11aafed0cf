// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Outlet, SaveText } from '../../../src/ui/feedback/save-text';
import { all, clear, click, expectAccessible, showPiece, textOf, the } from '../screen';

const copyText = vi.fn(async () => undefined);
const piece = (outlet: Partial<Outlet>) => (
  <SaveText
    label="Enregistrer"
    prepare={() => ({ name: 'liste.txt', text: 'une ligne' })}
    outlet={{ saveFile: null, copyText, ...outlet }}
  />
);

afterEach(clear);

describe('a text', () => {
  it('is saved where files can be, and that the browser does so is said then alone', async () => {
    const saveFile = vi.fn();
    await showPiece(piece({ saveFile }));
    expect(textOf(the('status'))).toBe('');
    await click(the('button', 'Enregistrer'));
    expect(saveFile.mock.calls).toEqual([['liste.txt', 'une ligne']]);
    expect(textOf(the('status'))).toBe('Votre navigateur enregistre liste.txt.');
    expect(all('textbox')).toEqual([]);
  });

  it('is shown, to be copied or shared, where files can not be; nothing is said to be saved', async () => {
    const shareText = vi.fn(async () => undefined);
    await showPiece(piece({ shareText }));
    await click(the('button', 'Enregistrer'));
    expect((the('textbox', 'liste.txt') as HTMLTextAreaElement).value).toBe('une ligne');
    expect(textOf()).not.toContain('enregistre liste');
    await click(the('button', 'Partager'));
    expect(shareText.mock.calls).toEqual([['une ligne']]);
    await click(the('button', 'Copier le texte'));
    expect(copyText.mock.calls).toEqual([['une ligne']]);
    await expectAccessible();
  });
});
