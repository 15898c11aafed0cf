import { useState } from 'preact/hooks';
import { failureOf, success } from '../../core/result';
import { useI18n } from '../../ui/i18n-context';

/** The props of `Share`. */
export type ShareProps = {
  text: string;
  /** Copies a text; rejects where the browser doesn't let us. */
  copyText: (text: string) => Promise<void>;
};

/** A text to copy, at a press or by hand. */
export function Share({ text, copyText }: ShareProps) {
  const i18n = useI18n();
  const [told, setTold] = useState('');
  const copy = async () => {
    const copied = await copyText(text).then(success, failureOf);
    setTold(i18n.say(copied.ok ? 'share_copied' : 'share_failed'));
  };
  return (
    <section class="sheet-part share" aria-labelledby="share">
      <h3 class="section-title" id="share">
        {i18n.say('share_title')}
      </h3>
      <textarea
        readOnly
        dir="auto"
        rows={6}
        value={text}
        aria-label={i18n.say('share_text')}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="small-button" onClick={copy}>
        {i18n.say('share_copy')}
      </button>
      <p class="status" role="status">
        {told}
      </p>
    </section>
  );
}
