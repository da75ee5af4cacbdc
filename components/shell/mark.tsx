/** Five strands that run into one vessel. Colours come from the scheme, so that the mark holds on dark ground and in print. */
export function Mark() {
  return (
    <svg className="fp-mark" viewBox="0 0 40 40" aria-hidden="true">
      <g fill="none" strokeWidth="2.6" strokeLinecap="round">
        <path className="fp-mark__deep" d="M5 4c0 9 9 10 12 18" />
        <path className="fp-mark__mid" d="M12.5 4c0 8 5 10 6.2 18" />
        <path className="fp-mark__warm" d="M20 4v18" />
        <path className="fp-mark__mid" d="M27.5 4c0 8-5 10-6.2 18" />
        <path className="fp-mark__deep" d="M35 4c0 9-9 10-12 18" />
      </g>
      <path className="fp-mark__vessel" d="M9 23h22c0 8-4.5 13-11 13S9 31 9 23z" />
    </svg>
  );
}
