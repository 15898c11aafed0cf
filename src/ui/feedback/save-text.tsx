import { useState } from 'preact/hooks';
import { useI18n } from '../i18n-context';
import { CopyField, type CopyFieldProps } from './copy-field';

/** The ways by which a text leaves the extension for the user. */
export type Outlet = Pick<CopyFieldProps, 'copyText' | 'shareText'> & {
  /**
   * Makes the browser save a text as a file under this name; null where a download can't be seen to work, as in
   * Firefox for Android.
   */
  saveFile: ((name: string, text: string) => void) | null;
};

/** A text, and the name of the file that it would be. */
type NamedText = { name: string; text: string };

/** The props of `SaveText`. */
type SaveTextProps = {
  id?: string;
  label: string;
  /** The accessible name of the button; absent where the label says all. */
  fullLabel?: string;
  outlet: Outlet;
  /** Makes the text, as it is at that moment. */
  prepare: () => NamedText | Promise<NamedText>;
};

/** A button that saves a text as a file; where files are not to be counted on, it shows the text to take along. */
export function SaveText({ id, label, fullLabel, outlet, prepare }: SaveTextProps) {
  const i18n = useI18n();
  const [made, setMade] = useState<NamedText | null>(null);
  const { saveFile } = outlet;
  const press = async () => {
    const ready = await prepare();
    saveFile?.(ready.name, ready.text);
    setMade(ready);
  };
  return (
    <>
      <button type="button" id={id} class="small-button" aria-label={fullLabel} onClick={press}>
        {label}
      </button>
      <p class="status" role="status">
        {made && i18n.say(saveFile ? 'file_saved' : 'save_by_hand', made.name)}
      </p>
      {made && !saveFile && <CopyField {...outlet} text={made.text} label={made.name} />}
    </>
  );
}
