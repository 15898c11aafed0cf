import type { ComponentChildren, Ref } from 'preact';
import { useI18n } from '../../ui/i18n-context';
import { type ViewName, viewOpener } from './views/view-props';

/** The props of `Head`. */
export type HeadProps = {
  title: string;
  /** The line below the title. */
  below?: string | undefined;
  titleRef?: Ref<HTMLHeadingElement> | undefined;
  open: (view: ViewName) => void;
  /** The way back; absent where the cat stands in its place. */
  back?: ComponentChildren;
  /** More, below the line of the title. */
  children?: ComponentChildren;
};

/** The top of the popup: what is being answered, and the way to everything else. */
export function Head({ title, below, titleRef, open, back, children }: HeadProps) {
  const more = useI18n().say('menu_more');
  return (
    <header class="top">
      {back ?? <img class="top-cat" src="/icons/open-48.png" alt="" width="28" height="28" />}
      <div class="top-words">
        <h1 class="top-title" ref={titleRef ?? null} tabIndex={-1}>
          {title}
        </h1>
        {below && <p class="subtitle">{below}</p>}
      </div>
      <button
        type="button"
        class="top-button"
        {...viewOpener('more')}
        aria-label={more}
        title={more}
        onClick={() => open('more')}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {children}
    </header>
  );
}
