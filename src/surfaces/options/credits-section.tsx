import type { MessageKey } from '../../core/text/message-keys';
import { useI18n } from '../../ui/i18n-context';

const credits: readonly MessageKey[] = [
  'credits_code',
  'credits_hosters',
  'credits_communes',
  'credits_towns',
  'credits_outlines',
];

/** The credits: whose work the extension stands on, and under which licence. */
export function CreditsSection() {
  const i18n = useI18n();
  return (
    <ul class="credits">
      {credits.map((credit) => (
        <li key={credit}>{i18n.say(credit)}</li>
      ))}
    </ul>
  );
}
