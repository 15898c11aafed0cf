// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { CopyField } from '../../../src/ui/feedback/copy-field';
import { all, clear, click, showPiece, textOf, the } from '../screen';

afterEach(clear);

it('a text that could not be copied is to be selected, and that is said as a problem', async () => {
  const copyText = vi.fn().mockRejectedValue(new Error('no'));
  await showPiece(<CopyField text="mots" label="Texte" copyText={copyText} />);
  await click(the('button', 'Copier le texte'));
  expect(textOf(the('alert'))).toContain('La copie a échoué');
  expect(all('button', 'Partager')).toEqual([]);
});

it('a user who turns back from sharing is told nothing wrong', async () => {
  const shareText = vi.fn().mockRejectedValue(new Error('AbortError'));
  const copyText = async () => undefined;
  await showPiece(
    <CopyField text="mots" label="Texte" copyText={copyText} shareText={shareText} />,
  );
  await click(the('button', 'Partager'));
  expect(all('alert')).toEqual([]);
});
