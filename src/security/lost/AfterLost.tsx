// What is left to do when a lost thing is off the account: what else was on it, and the host's own pages.
import type { AuthenticatorGroup } from '#domain/groupAuthenticators.ts';
import { Say } from '#i18n/Say.tsx';
import { useHost } from '#queries/useHost.ts';
import { LinkButton } from '#ui/LinkButton.tsx';
import styles from './Lost.module.css';
import { Things } from './Things.tsx';

type AfterLostProps = {
  /** What could be taken off as well. */
  readonly others: readonly AuthenticatorGroup[];
  readonly groups: readonly AuthenticatorGroup[];
};

export function AfterLost({ others, groups }: AfterLostProps) {
  const { links } = useHost();
  const pages = [
    { id: 'lost.after.sign_out', href: links.signOutEverywhere },
    { id: 'lost.after.password', href: links.changePassword },
    { id: 'failure.support', href: links.support },
  ] as const;
  return (
    <>
      {others.length > 0 && (
        <section className={styles.part}>
          <h3>
            <Say id="lost.more" />
          </h3>
          <p>
            <Say id="lost.more.lead" />
          </p>
          <Things things={others} groups={groups} />
        </section>
      )}
      <section className={styles.part}>
        <h3>
          <Say id="lost.after" />
        </h3>
        <p>
          <Say id="lost.after.lead" />
        </p>
        <div className={styles.actions}>
          {pages.map(
            ({ id, href }) =>
              href !== undefined && (
                <a key={id} className={styles.page} href={href}>
                  <Say id={id} />
                </a>
              ),
          )}
        </div>
      </section>
      <p>
        <LinkButton look="quiet" to="/">
          <Say id="lost.back" />
        </LinkButton>
      </p>
    </>
  );
}
