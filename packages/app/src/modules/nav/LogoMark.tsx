/** An M drawn as connected points: marketing technology as one estate. */
export const LogoMark = (props: { size: number }) => (
  <svg
    width={props.size}
    height={props.size}
    viewBox="0 0 32 32"
    aria-hidden
    focusable="false"
  >
    <rect width="32" height="32" rx="8" fill="#0f766e" />
    <polyline
      points="8,24 8,9.5 16,18.5 24,9.5 24,24"
      fill="none"
      stroke="#fff"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <circle cx="8" cy="9.5" r="2.8" fill="#5eead4" />
    <circle cx="16" cy="18.5" r="2.8" fill="#5eead4" />
    <circle cx="24" cy="9.5" r="2.8" fill="#5eead4" />
  </svg>
);
