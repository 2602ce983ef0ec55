/** Milliseconds of silence after which the next event is worth a line. */
const QUIET = 10_000;

/**
 * Tells what a run is at when nothing else was printed for a while. It prints only when something happened: lines from
 * a timer would hide from the one who watches that the run is stuck.
 */
export class Progress {
  #printed = Date.now();
  #ended = 0;

  /** Another reporter has printed something. */
  othersPrinted(): void {
    this.#printed = Date.now();
  }

  testEnded(name: string): void {
    this.#ended++;
    this.#say(`${this.#ended} ended, the last one ${name}`);
  }

  stepEnded(name: string): void {
    this.#say(`still at ${name}`);
  }

  #say(line: string): void {
    if (Date.now() - this.#printed < QUIET) return;
    this.#printed = Date.now();
    console.log(`… ${line}`);
  }
}
