import { useState } from 'preact/hooks';
import { failureOf, type Result, success } from '../../core/result';
import { useI18n } from '../i18n-context';
import { Problem } from './problem';

/** The props of `CopyField`. */
export type CopyFieldProps = {
  text: string;
  /** The words that say what text it is. */
  label: string;
  /** Copies a text; rejects where the browser doesn't let us. */
  copyText: (text: string) => Promise<void>;
  /** Hands a text to the apps of the device; rejects where the user turns back. Null where there is no such way. */
  shareText?: ((text: string) => Promise<void>) | null;
};

/** A text to take by a press, or by hand: it is selected as soon as the field is entered. */
export function CopyField({ text, label, copyText, shareText = null }: CopyFieldProps) {
  const i18n = useI18n();
  const [copied, setCopied] = useState<Result<void> | null>(null);
  const copy = async () => setCopied(await copyText(text).then(success, failureOf));
  return (
    <>
      <textarea
        readOnly
        dir="auto"
        rows={6}
        value={text}
        aria-label={label}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="links">
        <button type="button" class="small-button" onClick={copy}>
          {i18n.say('share_copy')}
        </button>
        {shareText && <ShareButton share={() => shareText(text)} />}
      </div>
      {copied && !copied.ok && <Problem>{i18n.say('share_failed')}</Problem>}
      <p class="status" role="status">
        {copied?.ok && i18n.say('share_copied')}
      </p>
    </>
  );
}

function ShareButton({ share }: { share: () => Promise<void> }) {
  const i18n = useI18n();
  const press = async () => {
    // A user who turns back has not failed, and the text is still there to copy.
    await share().then(success, failureOf);
  };
  return (
    <button type="button" class="small-button" onClick={press}>
      {i18n.say('save_share')}
    </button>
  );
}
