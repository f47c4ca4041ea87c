// The second deliberate act, for the last protection.
import type { RemovalPlan } from '#domain/planRemoval.ts';
import { Say } from '#i18n/Say.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import type { Asking } from './useAsking.ts';

export function SecondAct({ plan, tick }: { plan: RemovalPlan; tick: Asking['tick'] }) {
  if (!plan.needsSecondAct) return null;
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
