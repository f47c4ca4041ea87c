// Two engines that look for what keeps people out: axe, and IBM's accessibility checker.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const { resolve } = createRequire(import.meta.url);
const files = [
  createRequire(resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  resolve('accessibility-checker-engine/ace-window.js'),
];

/** What axe is asked for: WCAG 2.2 AA, and what its makers advise. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** IBM's rules for WCAG 2.2 A and AA: https://www.ibm.com/able/requirements/checker-rule-sets */
const GUIDELINE = 'WCAG_2_2';

/**
 * Where IBM's checker can't tell and asks somebody to look. Somebody has, in every state; what each asks about:
 */
const lookedAt: Readonly<Record<string, string>> = {
  element_tabbable_unobscured:
    'takes a modal dialog, and what floats over a list, for a cover: what has the focus is scrolled clear (AX-10)',
  form_submit_button_exists: 'looks for the button inside of the form; it belongs to it by `form`',
  heading_markup_misuse:
    'a name of 120 characters is a long heading, and still the name of a thing',
  input_label_visible: 'looks at a select before its options are there; its label stands above it',
  style_color_misuse: 'asks whenever there is any style; that is AX-15',
  text_quoted_correctly: 'the name of a button on another page stands in quotation marks',
  text_sensory_misuse:
    'takes "right" for a place where a code is right, and "left" where something is left; "below" is also later',
};

type AxeResult = {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};

declare const axe: { run(context: Document, options: object): Promise<AxeResult> };
declare const ace: typeof import('accessibility-checker-engine');

/** Both engines come into a page once, and stay for every state that it shows. */
export async function bringEngines(page: Page): Promise<void> {
  for (const file of files) await page.evaluate(await readFile(file, 'utf8'));
}

/** The rules that look at a color: another theme changes nothing else. */
const ofColor = { axe: ['color-contrast', 'link-in-text-block'], ace: 'text_contrast_sufficient' };

/**
 * @param about everything; or only what another theme changes
 * @returns what an engine finds wrong with the screen as it is now, one line each
 */
export async function askEngines(
  page: Page,
  about: 'everything' | 'color',
): Promise<readonly string[]> {
  const isAll = about === 'everything';
  const found = await page.evaluate(
    async ([runOnly, guideline, only]) => {
      const byAxe = await axe.run(document, { resultTypes: ['violations'], runOnly });
      const checker = new ace.Checker();
      const rules = checker.rulesetRules[guideline] ?? [];
      if (only) checker.rulesetRules[guideline] = rules.filter((rule) => rule === only);
      const byAce = await checker.check(document, [guideline]);
      checker.rulesetRules[guideline] = rules;
      return {
        axe: byAxe.violations.map(
          ({ id, help, nodes }) => `axe ${id}: ${help} ${nodes.map(({ html }) => html).join(' ')}`,
        ),
        ace: byAce.results
          .filter(({ value: [level, verdict] }) => level === 'VIOLATION' && verdict !== 'PASS')
          .map(({ ruleId, value, message, snippet }) => ({
            ruleId,
            isCertain: value[1] === 'FAIL',
            says: `ace ${ruleId}: ${message} ${snippet}`,
          })),
      };
    },
    [isAll ? axeTags : ofColor.axe, GUIDELINE, isAll ? null : ofColor.ace] as const,
  );
  const byAce = found.ace.filter(({ ruleId, isCertain }) => isCertain || !(ruleId in lookedAt));
  return [...found.axe, ...byAce.map(({ says }) => says)];
}
