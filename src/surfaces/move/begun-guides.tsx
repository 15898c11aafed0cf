import { useI18n } from '../../ui/i18n-context';
import { GuideLinks } from './guide-links';

type BegunGuidesProps = {
  /** The services of whose guide something was ticked. */
  services: readonly { id: string; name: string }[];
  /** True once the ticks are erased. */
  isErased: boolean;
  eraseTicks: () => Promise<void>;
};

/** The guides that are under way, and the button that forgets all of their ticks. */
export function BegunGuides({ services, isErased, eraseTicks }: BegunGuidesProps) {
  const i18n = useI18n();
  if (services.length === 0) return null;
  return (
    <section class="card">
      <h2 class="section-title">{i18n.say('moves_begun')}</h2>
      {!isErased && <GuideLinks services={services} />}
      {/* The button stays: a user who pressed it by keyboard keeps their place. */}
      <button type="button" class="link quiet-link" onClick={eraseTicks}>
        {i18n.say('moves_erase')}
      </button>
      <p class="status" role="status">
        {isErased && i18n.say('moves_erased')}
      </p>
    </section>
  );
}
