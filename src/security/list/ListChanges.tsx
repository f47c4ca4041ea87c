// Keeps the list true, and says politely what changed elsewhere, without moving what is about to be pressed.
import { type Dispatch, Fragment, type RefObject, type SetStateAction, useEffect } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import { groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { NameList } from '#i18n/NameList.tsx';
import { Say } from '#i18n/Say.tsx';
import { type ListChange, useFreshness } from '#queries/useFreshness.ts';
import { ability } from '#security/describe.ts';
import { GroupName } from '#security/GroupName.tsx';
import { confirmationOf } from '#step-up/stepUp.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useChannel } from '#ui/useChannel.ts';
import { useBackOnline } from '#ui/useOnline.ts';
import { useReturn } from '#ui/useReturn.ts';
import { useTouched } from '#ui/useTouched.ts';

type ListChangesProps = {
  /** What must not move while the mouse or the focus is in it. */
  readonly region: RefObject<HTMLElement | null>;
  readonly authenticators: readonly Authenticator[];
  readonly mayLook: boolean;
  /** What goes by what was done here. */
  readonly ours: ReadonlySet<string>;
  readonly isBehindDialog: boolean;
  readonly isHeld: boolean;
  /** Keeps a list on the screen although there is a newer one; null lets the newer one through. */
  readonly hold: Dispatch<SetStateAction<readonly Authenticator[] | null>>;
  readonly onDismissed: () => void;
};

/**
 * Rows that would come or go wait until mouse and focus have left the list: nobody presses "Remove" on a row that
 * slid under the finger. What changed is said at once all the same, with a way to see it at once.
 */
export function ListChanges(props: ListChangesProps) {
  const { region, authenticators, mayLook, ours, isBehindDialog, isHeld, hold, onDismissed } =
    props;
  const confirmed = confirmationOf(useStepUpState());
  const isUnlocked = confirmed?.at === 'unlocked';
  const isTouched = useTouched(region, () => hold(null));
  // Whoever is somebody else in another tab neither hears this one nor is heard. Nothing is said but "changed".
  const sub = isUnlocked ? confirmed.person.sub : null;
  const tellOthers = useChannel(sub === null ? null : `latchkey ${sub}`, () => lookBecauseTold());
  const { changes, forgetChanges, look, lookBecauseTold } = useFreshness({
    authenticators,
    mayLook: mayLook && isUnlocked,
    ours,
    onLook: (before) =>
      hold((older) => (!isBehindDialog && isTouched() ? (older ?? before) : null)),
    onChanged: tellOthers,
  });
  useEffect(() => {
    if (isBehindDialog) hold(null);
  }, [isBehindDialog, hold]);
  useReturn(look);
  useBackOnline(look);

  if (changes.length === 0) return null;
  return (
    <Notice
      tone="calm"
      action={
        <Button
          look="quiet"
          onPress={() => {
            if (isHeld) return hold(null);
            forgetChanges();
            onDismissed();
          }}
        >
          <Say id={isHeld ? 'changes.show' : 'changes.dismiss'} />
        </Button>
      }
    >
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: changes are told in their order and never reordered
        <Change key={at} change={change} />
      ))}
      {isHeld && (
        <p>
          <Say id="changes.held" />
        </p>
      )}
    </Notice>
  );
}

function Change({ change: { before, after } }: { change: ListChange }) {
  const gone = without(before, after);
  const added = without(after, before);
  return (
    <>
      {gone.size > 0 && (
        <p>
          <Say id="changes.gone" values={{ names: <Names of={gone} among={before} /> }} />
        </p>
      )}
      {added.size > 0 && (
        <p>
          <Say id="changes.added" values={{ names: <Names of={added} among={after} /> }} />
        </p>
      )}
    </>
  );
}

function without(all: readonly Authenticator[], others: readonly Authenticator[]) {
  const known = new Set(others.map(({ id }) => id));
  return new Set(all.filter(({ id }) => !known.has(id)));
}

type NamesProps = {
  readonly of: ReadonlySet<Authenticator>;
  /** The list on which they are or were: a name may depend on its neighbors. */
  readonly among: readonly Authenticator[];
};

/** "Phone ending in 9167 and Guardian on Pixel 9 (Approvals)": what it can do, where not all of it is meant. */
function Names({ of, among }: NamesProps) {
  const groups = groupAuthenticators(among);
  const meant = groups.map((group) => ({
    group,
    what: group.members.filter((one) => of.has(one)),
  }));
  return (
    <NameList
      names={meant
        .filter(({ what }) => what.length > 0)
        .map(({ group, what }) => {
          const name = <GroupName key={group.id} group={group} groups={groups} />;
          if (what.length === group.members.length) return name;
          const abilities = what.map(({ id, kind }) => (
            <Fragment key={id}>
              <Say id={ability[kind]} />
            </Fragment>
          ));
          return (
            <Say
              key={group.id}
              id="changes.what_of"
              values={{ name, what: <NameList names={abilities} /> }}
            />
          );
        })}
    />
  );
}
