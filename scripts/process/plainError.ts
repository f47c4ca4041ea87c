// Tells what a person at the keyboard can mend in one sentence, without a stack.

export class PlainError extends Error {}

/** Runs a command's main function; a plain error becomes its sentence and exit code 1. */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exit(1);
  }
}
