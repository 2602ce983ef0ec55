/** The product's mark: a band, a place in it, and a pointer. */
export function Mark() {
  return (
    <svg className="mark" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path className="mark-band" d="M2.5 12.5h13" />
      <circle className="mark-offer" cx="11" cy="12.5" r="2.6" />
      <path className="mark-ask" d="M11 8.2 8.6 4h4.8z" />
    </svg>
  );
}
