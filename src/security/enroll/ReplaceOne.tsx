// For whoever has a new phone: what they have already, and what of it a new one can take the place of.
import { useState } from 'react';
import type { Authenticator } from '#domain/authenticator.ts';
import { isFactor } from '#domain/enrollment.ts';
import { groupAuthenticators } from '#domain/groupAuthenticators.ts';
import { removabilityOf } from '#domain/removability.ts';
import { Say } from '#i18n/Say.tsx';
import { GroupName } from '#security/GroupName.tsx';
import { ownerOf } from '#security/owner.ts';
import { addressOfReplacement } from '#security/Place.ts';
import { useStepUpState } from '#step-up/useStepUp.ts';
import { Button } from '#ui/Button.tsx';
import { useNavigate } from '#ui/router.tsx';
import styles from './ReplaceOne.module.css';

const none: ReadonlySet<string> = new Set();

/** What can't be added here or can't be removed has no new one that it could make room for. */
export function ReplaceOne({ active }: { active: readonly Authenticator[] }) {
  const owner = ownerOf(useStepUpState(), none);
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const groups = groupAuthenticators(active);
  const replaceable = groups.filter(
    (group) => isFactor(group.members[0].kind) && removabilityOf(group, active, owner).may,
  );
  if (replaceable.length === 0) return null;
  return (
    <details className={styles.replace} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.title}>
        <Say id="replace.title" />
      </summary>
      {isOpen && (
        <ul className={styles.things}>
          {replaceable.map((group) => (
            <li key={group.id}>
              <Button
                look="quiet"
                onPress={() => navigate(addressOfReplacement(group.id), { replace: true })}
              >
                <span>
                  <Say
                    id="replace.one"
                    values={{ name: <GroupName group={group} groups={groups} /> }}
                  />
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
