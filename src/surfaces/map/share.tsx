import { useState } from 'preact/hooks';
import { useWords } from '../../ui/words-context';

export type ShareProps = {
  text: string;
  /** Rejects where the browser doesn't let us. */
  copyText: (text: string) => Promise<void>;
};

/** A text to copy: at a press, or by hand. */
export function Share({ text, copyText }: ShareProps) {
  const words = useWords();
  const [told, setTold] = useState('');
  const copy = () =>
    copyText(text).then(
      () => setTold(words.say('share_copied')),
      () => setTold(words.say('share_failed')),
    );
  return (
    <section class="sheet-part share" aria-labelledby="share">
      <h3 class="section-title" id="share">
        {words.say('share_title')}
      </h3>
      <textarea
        readOnly
        dir="auto"
        rows={6}
        value={text}
        aria-label={words.say('share_text')}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="small-button" onClick={copy}>
        {words.say('share_copy')}
      </button>
      <p class="status" role="status">
        {told}
      </p>
    </section>
  );
}
