// /doctor: the examination as the people who set the page up read it. In English, and in their words.
import { type ReactNode, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import styles from './DoctorPage.module.css';
import { examine, type Patient } from './examine.ts';
import type { Finding } from './finding.ts';
import { lookFromPage } from './lookout.ts';

type DoctorPageProps = {
  readonly patient: Patient;
  readonly fetch: typeof fetch;
  /** A way to confirm, for what only a confirmation shows. */
  readonly confirm: ReactNode;
};

const marks = {
  good: 'Good',
  wrong: 'To change',
  risky: 'Think again',
  unseen: 'Not seen',
} as const;

export function DoctorPage({ patient, fetch, confirm }: DoctorPageProps) {
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [isLooking, setIsLooking] = useState(false);

  async function look() {
    setIsLooking(true);
    setFindings(await examine(patient, lookFromPage(patient.setup.origin, fetch)));
    setIsLooking(false);
  }

  const wrong = findings?.filter(({ verdict }) => verdict === 'wrong').length ?? 0;
  return (
    <main className={styles.page} lang="en" dir="ltr">
      <h1>Setup doctor</h1>
      <p className={styles.lead}>
        Looks at {patient.setup.origin} with the eyes of this page, and changes nothing. A program
        sees more: <code>npm run doctor</code>.
      </p>
      <div className={styles.buttons}>
        <Button isBusy={isLooking} onPress={look}>
          {findings ? 'Look again' : 'Look'}
        </Button>
        {patient.grantedScopes === null && confirm}
      </div>
      <p role="status" className={styles.sum}>
        {findings && (wrong === 0 ? 'Nothing seen is wrong.' : `${wrong} to change.`)}
      </p>
      {findings && (
        <ul className={styles.findings}>
          {findings.map(({ subject, verdict, says, change }) => (
            <li key={`${subject} ${says}`} className={styles.finding} data-verdict={verdict}>
              <h2 className={styles.subject}>
                {subject} <span className={styles.verdict}>{marks[verdict]}</span>
              </h2>
              <p>{says}</p>
              {change && <p className={styles.change}>{change}</p>}
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
