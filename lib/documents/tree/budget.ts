/** What a document may cost before the rest of it is left out: nodes, and time. */

const MAX_NODES = 400_000;
const MAX_TIME = 6_000;

export class Budget {
  private nodes = 0;
  private readonly until = performance.now() + MAX_TIME;
  /** Set where it was used up. */
  spent = false;

  /** Counts a node; throws when there may be no more. */
  take(): void {
    this.nodes++;
    if (this.nodes < MAX_NODES && (this.nodes % 1024 !== 0 || performance.now() < this.until)) return;
    this.spent = true;
    throw new OutOfBudget();
  }
}

export class OutOfBudget extends Error {
  override name = 'OutOfBudget';
}
