import { useState } from 'preact/hooks';
import { useI18n } from '../../ui/i18n-context';

type ToolsProps = {
  /** True as soon as a step is done: until then there is nothing to untick. */
  hasTicks: boolean;
  print: () => void;
  erase: () => void;
};

/** The things that can be done with the checklist of a guide. */
export function Tools({ hasTicks, print, erase }: ToolsProps) {
  const i18n = useI18n();
  const [wasErased, setErased] = useState(false);
  return (
    <div class="tools">
      <button type="button" class="small-button" onClick={print}>
        {i18n.say('move_print')}
      </button>
      {/* Once pressed, the button stays: a user of the keyboard keeps their place. */}
      {(hasTicks || wasErased) && (
        <button
          type="button"
          class="small-button"
          onClick={() => {
            setErased(true);
            erase();
          }}
        >
          {i18n.say('move_erase')}
        </button>
      )}
    </div>
  );
}
