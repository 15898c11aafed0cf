import { useEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../../ui/i18n-context';

type EraseAskedProps = {
  /** The words of the button that asks. */
  label: string;
  erase: () => Promise<void>;
};

/** A button that erases for good, once the user said so twice; what keeps is offered first. */
export function EraseAsked({ label, erase }: EraseAskedProps) {
  const i18n = useI18n();
  const [isAsking, setAsking] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Null: it was never asked, and the focus is elsewhere.
    if (isAsking !== null) (isAsking ? keep : first).current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button ref={first} type="button" class="erasing" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <div class="undo-line">
      <p>{i18n.say('erase_sure', label)}</p>
      <button ref={keep} type="button" class="small-button" onClick={() => setAsking(false)}>
        {i18n.say('erase_no')}
      </button>
      <button type="button" class="erasing" onClick={() => erase()}>
        {i18n.say('erase_yes')}
      </button>
    </div>
  );
}
