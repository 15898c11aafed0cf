import { useI18n } from '../../ui/i18n-context';
import { PinPicture } from './pin-picture';
import { usePinned } from './use-pinned';

/** The props of `Pin`. */
export type PinProps = {
  /** Finds out whether the icon is pinned; false where the browser does not tell. */
  findPinned: () => Promise<boolean>;
};

/** How to pin the icon, with a picture of it; once it is pinned, that it is. */
export function Pin({ findPinned }: PinProps) {
  const i18n = useI18n();
  const isPinned = usePinned(findPinned);
  return (
    <section class="card">
      <h2 class="section-title">{i18n.say('welcome_pin')}</h2>
      {!isPinned && (
        <div class="pin">
          <PinPicture />
          <ol class="pin-steps">
            <li>{i18n.say('welcome_pin_menu')}</li>
            <li>{i18n.say('welcome_pin_press')}</li>
          </ol>
        </div>
      )}
      <p class={isPinned ? 'pinned' : 'status'} role="status">
        {isPinned && i18n.say('welcome_pinned')}
      </p>
      <div class="cats">
        <img src="/icons/closed-48.png" alt="" width="32" height="32" />
        <span class="cats-arrow" aria-hidden="true" />
        <img src="/icons/open-48.png" alt="" width="32" height="32" />
        <p>{i18n.say('welcome_pin_why')}</p>
      </div>
    </section>
  );
}
