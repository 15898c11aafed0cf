import type { Landing } from '../core/actions/landing';
import { useI18n } from './i18n-context';
import { OutLink } from './out-link';

type SecondWayProps = {
  landing: Landing;
  /** The hoster, for a screen reader, where several of these links stand on a page. */
  hosterName?: string;
};

/** The quiet way to the entry page beside a landing; nothing where the landing is that page. */
export function SecondWay({ landing: { second }, hosterName }: SecondWayProps) {
  const i18n = useI18n();
  if (!second) return null;
  const words = i18n.say('landing_second');
  return (
    <OutLink
      class="second-way"
      href={second}
      {...(hosterName && { label: `${words} ${hosterName}` })}
    >
      {words}
    </OutLink>
  );
}
