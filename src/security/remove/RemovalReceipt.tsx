// What a removal really did, said aloud once and readable until it is dismissed.
import { Fragment } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import { type AuthenticatorGroup, groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { NameList } from '#i18n/NameList.tsx';
import { Say } from '#i18n/Say.tsx';
import type { ConfirmedRemoval, RemovalOutcome } from '#queries/removeAuthenticator.ts';
import { ability, failureSentence } from '#security/describe.ts';
import { GroupName } from '#security/GroupName.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

type RemovalReceiptProps = {
  readonly confirmed: ConfirmedRemoval;
  readonly outcome: RemovalOutcome;
  readonly onDismiss: () => void;
  readonly onLookAgain: () => void;
};

export function RemovalReceipt({
  confirmed,
  outcome,
  onDismiss,
  onLookAgain,
}: RemovalReceiptProps) {
  const { plan, before } = confirmed;
  const names = (gone: readonly Authenticator[]) => <Gone gone={gone} before={before} />;
  const dismiss = (
    <Button look="quiet" onPress={onDismiss}>
      <Say id="done.dismiss" />
    </Button>
  );
  const lookAgain = (
    <Button onPress={onLookAgain}>
      <Say id="list.retry" />
    </Button>
  );

  switch (outcome.at) {
    case 'removed': {
      const { asPlanned, alsoGone, stillThere } = outcome.went;
      const asTold = alsoGone.length === 0 && stillThere.length === 0;
      const said = outcome.wasAlready ? 'done.already' : 'done.removed';
      return (
        <Notice tone={asTold ? 'success' : 'caution'} action={dismiss}>
          <p>
            <Say id={said} values={{ names: names(asPlanned) }} />
          </p>
          {alsoGone.length > 0 && (
            <p>
              <Say id="done.also_gone" values={{ names: names(alsoGone) }} />
            </p>
          )}
          {stillThere.length > 0 && (
            <p>
              <Say id="done.still_there" values={{ names: names(stillThere) }} />
            </p>
          )}
        </Notice>
      );
    }
    case 'removed_unseen':
      return (
        <Notice tone="caution" action={lookAgain}>
          <p>
            <Say id="done.unseen" values={{ names: names([plan.target]) }} />
          </p>
        </Notice>
      );
    case 'still_listed':
      return (
        <Notice tone="caution" action={lookAgain}>
          <p>
            <Say id="done.still_listed" values={{ names: names([plan.target]) }} />
          </p>
        </Notice>
      );
    case 'unknown':
      return (
        <Notice tone="caution" action={lookAgain}>
          <p>
            <Say id="done.unknown" values={{ names: names([plan.target]) }} />
          </p>
        </Notice>
      );
    case 'not_removed':
      // The dialog says it; but it may be closed by now.
      return (
        <Notice tone="danger" action={dismiss}>
          <p>
            <Say
              id="remove.not_removed"
              values={{ reason: <Say id={failureSentence[outcome.reason]} /> }}
            />
          </p>
        </Notice>
      );
  }
}

/** "Phone ending in 9167 (Text messages and Phone calls) and Authenticator app (6-digit codes)". */
function Gone({
  gone,
  before,
}: {
  gone: readonly Authenticator[];
  before: readonly Authenticator[];
}) {
  const isGone = new Set(gone.map(({ id }) => id));
  const groups = groupAuthenticators(before);
  const touched = groups.filter(({ members }) => members.some(({ id }) => isGone.has(id)));
  return (
    <NameList
      names={touched.map((group) => (
        <GoneOf key={group.id} group={group} groups={groups} isGone={isGone} />
      ))}
    />
  );
}

type GoneOfProps = {
  readonly group: AuthenticatorGroup;
  readonly groups: readonly AuthenticatorGroup[];
  readonly isGone: ReadonlySet<string>;
};

function GoneOf({ group, groups, isGone }: GoneOfProps) {
  const what = group.members.filter(({ id }) => isGone.has(id));
  return (
    <Say
      id="done.what_of"
      values={{
        name: (
          <strong>
            <GroupName group={group} groups={groups} />
          </strong>
        ),
        what: (
          <NameList
            names={what.map(({ id, kind }) => (
              <Fragment key={id}>
                <Say id={ability[kind]} />
              </Fragment>
            ))}
          />
        ),
      }}
    />
  );
}
