/** The file that an export gives. */
import type { Page } from '@playwright/test';

/**
 * Presses Export and takes the file on its way to the folder for downloads: two DevTools connections disagree about
 * that folder.
 */
export async function exported(options: Page): Promise<string> {
  const text = options.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then(resolve);
          return create.call(URL, blob);
        };
      }),
  );
  await options.getByRole('button', { name: 'Export to a file' }).click();
  return text;
}
