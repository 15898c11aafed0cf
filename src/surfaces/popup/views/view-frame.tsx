import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useI18n } from '../../../ui/i18n-context';

type ViewFrameProps = {
  title: string;
  back: () => void;
  children: ComponentChildren;
};

/** The frame of a view of the popup: the way back and the title, which has the focus at first. */
export function ViewFrame({ title, back, children }: ViewFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <>
      <header class="top">
        <BackButton back={back} />
        <h1 class="top-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <main>{children}</main>
    </>
  );
}

/** The way back, in the place of the cat. */
export function BackButton({ back, name }: { back: () => void; name?: string }) {
  const i18n = useI18n();
  const words = name ?? i18n.say('back');
  return (
    <button type="button" class="top-button" aria-label={words} title={words} onClick={back}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M20 12H5M11 5.5 4.5 12l6.5 6.5" />
      </svg>
    </button>
  );
}
