// What became of taking something back.
import { Say } from '#i18n/Say.tsx';
import type { DiscardOutcome } from '#queries/discardUnfinished.ts';
import { failureSentence } from '#security/describe.ts';
import { Notice } from '#ui/Notice.tsx';

export function DiscardTold({ outcome }: { outcome: DiscardOutcome | null }) {
  return (
    <div role="status">
      {outcome?.at === 'discarded' && (
        <p>
          <Say id="unfinished.discarded" />
        </p>
      )}
      {outcome?.at === 'left' && (
        <Notice tone="caution">
          {/* A refusal in plain words: no second try would fare better, and the tenant's own clock ends it. */}
          {outcome.reason === 'not_removable' ? (
            <Say id="unfinished.expires" />
          ) : (
            <Say
              id="unfinished.left"
              values={{ reason: <Say id={failureSentence[outcome.reason]} /> }}
            />
          )}
        </Notice>
      )}
    </div>
  );
}
