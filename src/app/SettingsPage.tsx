// What a person sees when the page was set up wrongly, with the details for those who can mend it.
import { createWords } from '#i18n/createWords.ts';
import type { Language } from '#i18n/Language.ts';
import { Say } from '#i18n/Say.tsx';
import { WordsProvider } from '#i18n/WordsProvider.tsx';
import { Frame } from '#security/Frame.tsx';
import { Notice } from '#ui/Notice.tsx';

type SettingsPageProps = {
  readonly problems: readonly string[];
  /** English where it is not known: the settings say it, and they are wrong. */
  readonly language?: Language;
};

export function SettingsPage({ problems, language }: SettingsPageProps) {
  return (
    <WordsProvider words={createWords(language)}>
      <Frame>
        <div role="alert">
          <Notice tone="danger">
            <h2>
              <Say id="failure.settings.title" />
            </h2>
            <p>
              <Say id="failure.settings.lead" />
            </p>
          </Notice>
        </div>
        <details>
          <summary>
            <Say id="failure.settings.details" />
          </summary>
          <ul lang="en" dir="ltr">
            {problems.map((problem) => (
              <li key={problem}>
                <code>{problem}</code>
              </li>
            ))}
          </ul>
        </details>
      </Frame>
    </WordsProvider>
  );
}
