// The second deliberate act, for the last protection, and for every removal in a frame.
import { Say } from '#i18n/Say.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import type { Asking } from './useAsking.ts';

export function SecondAct({ tick }: { tick: Asking['tick'] }) {
  if (!tick) return null;
  return (
    <Checkbox
      boxRef={tick.box}
      isTicked={tick.isTicked}
      onChange={tick.onChange}
      error={tick.wasForgotten ? <Say id="remove.second_act.missing" /> : null}
    >
      <Say id="remove.second_act" />
    </Checkbox>
  );
}
