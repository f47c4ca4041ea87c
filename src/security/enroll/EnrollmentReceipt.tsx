// What was added, said aloud once and readable until it is dismissed; with the way to take it back.
import type { Authenticator } from '#domain/authenticator.ts';
import type { Added } from '#domain/enrollmentFlow.ts';
import { groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { Gap } from '#i18n/Gap.tsx';
import { NameList } from '#i18n/NameList.tsx';
import { Say } from '#i18n/Say.tsx';
import { GroupName } from '#security/GroupName.tsx';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { LinkButton } from '#ui/LinkButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './Unfinished.module.css';

type EnrollmentReceiptProps = {
  readonly added: Added | null;
  readonly all: readonly Authenticator[];
  readonly onDismiss: () => void;
};

export function EnrollmentReceipt({ added, all, onDismiss }: EnrollmentReceiptProps) {
  const { at } = useStepUpState();
  if (!added) return null;
  const groups = groupAuthenticators(all);
  const made = groups.filter(({ members }) => members.some(({ id }) => added.ids.includes(id)));
  const [first] = made;
  return (
    <Notice
      tone={added.wasSeen && !added.hasLostRecoveryCode ? 'success' : 'caution'}
      action={
        <div className={styles.ways}>
          {first && (
            <LinkButton look="quiet" to={`/remove/${encodeURIComponent(first.id)}`}>
              <Say id="added.undo" />
            </LinkButton>
          )}
          <Button look="quiet" onPress={onDismiss}>
            <Say id="added.dismiss" />
          </Button>
        </div>
      }
    >
      <p>
        {first ? (
          <Say
            id="added.one"
            values={{
              name: (
                <NameList
                  names={made.map((group) => (
                    <strong key={group.id}>
                      <GroupName group={group} groups={groups} />
                    </strong>
                  ))}
                />
              ),
            }}
          />
        ) : (
          <Say id="added.unseen" />
        )}
        <Gap />
        <Say id="added.notice" />
      </p>
      {added.hasLostRecoveryCode && (
        <p>
          <Say id="added.lost_code" />
        </p>
      )}
      {at !== 'unlocked' && (
        <p>
          <Say id="added.confirm_again" />
        </p>
      )}
    </Notice>
  );
}
