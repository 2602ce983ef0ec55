/** Patterns tell the parts apart where colour does not. Once a page, outside anything hidden, referred to from the style sheet. */
export function Patterns() {
  return (
    <svg width="0" height="0" className="defs" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="5" height="5" />
          <rect className="hatch-line" width="2" height="5" />
        </pattern>
        <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="hatch-ground" width="5" height="5" />
          <circle className="hatch-line" cx="2.5" cy="2.5" r="1.2" />
        </pattern>
        <pattern id="lines" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className="hatch-ground" width="4" height="4" />
          <rect className="hatch-line" width="1" height="4" />
        </pattern>
      </defs>
    </svg>
  );
}
