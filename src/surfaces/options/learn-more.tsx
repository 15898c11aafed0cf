import type { ComponentChildren } from 'preact';
import { useI18n } from '../../ui/i18n-context';

/** A text that few need, folded behind the same words everywhere. */
export function LearnMore({ children }: { children: ComponentChildren }) {
  const i18n = useI18n();
  return (
    <details class="learn-more">
      <summary>{i18n.say('learn_more')}</summary>
      {children}
    </details>
  );
}
