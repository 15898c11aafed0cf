import type { I18n } from '../text/i18n';
import type { Landing } from './landing';

/** The words of the button that leads to a landing; an entry page goes by the name of its offer. */
export function landingWords({ label }: Landing, offerName: string, { say }: I18n): string {
  return label === 'open_service' ? say(label, offerName) : say(label);
}
