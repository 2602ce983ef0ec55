/** What a person does in the panel. */
import { expect, type Locator, type Page } from '@playwright/test';

const exact = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

type TabName = 'Answer' | 'Counter' | 'Why' | 'Offer';

/** Opens every part of the open tab that is folded away, as a person does who looks for something in it. */
async function openFolds(panel: Page): Promise<void> {
  const folds = panel.locator('[role="tabpanel"]:not([hidden]) :is(.fold, .days-later)');
  for (const fold of await folds.all()) await fold.evaluate((each) => each.setAttribute('open', ''));
}

/**
 * Opens a tab of the report and what is folded away in it; with `until`, again for as long as another document may still
 * take the place of this one.
 */
export async function openTab(panel: Page, name: TabName, until?: Locator): Promise<void> {
  const tab = panel.getByRole('tab', { name });
  await expect(async () => {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await openFolds(panel);
    if (until) await expect(until).toBeVisible({ timeout: 2000 });
  }).toPass();
}

/** The line of a field under "what the letter says". */
export const field = (panel: Page, label: string): Locator =>
  panel.locator('.letter-group .field', { has: panel.locator('dt', { hasText: exact(label) }) });

/** Opens what a field that the letter does not state is folded into. */
async function unfold(row: Locator): Promise<void> {
  await row.waitFor({ state: 'attached' });
  const folded = row.locator('xpath=ancestor::details[not(@open)]');
  if ((await folded.count()) > 0) await folded.locator('summary').click();
}

/** Corrects a field as a person does: press the value, enter another, save. */
export async function correct(panel: Page, label: string, value: string): Promise<void> {
  await openTab(panel, 'Offer');
  const row = field(panel, label);
  await unfold(row);
  await row.locator('.editable').click();
  const control = row.locator('[name="value"]');
  if ((await control.evaluate((element) => element.tagName)) === 'SELECT')
    await control.selectOption({ label: value });
  else await control.fill(value);
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(control).toBeHidden();
}

/** Takes a correction back. */
export async function restore(panel: Page, label: string): Promise<void> {
  await openTab(panel, 'Offer');
  await field(panel, label)
    .getByRole('button', { name: `Back to what was read: ${label}` })
    .click();
}

/** Labels of all fields that can be corrected now, in order, folded away or not. */
export const labels = (panel: Page): Promise<string[]> =>
  panel.locator('.letter-group:not(.also-stated) .field dt').allTextContents();

/** All text of the report except the fields themselves: what depends on them. */
export const dependent = (panel: Page): Promise<string> =>
  panel.evaluate(() => {
    const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const group of copy.querySelectorAll('.letter-group')) group.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ');
  });

/** Where two texts part, with a few words around it; empty where they are the same. */
export function difference(one: string, other: string): string {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 30), at + 50);
  return `“${around(one)}” and “${around(other)}”`;
}
