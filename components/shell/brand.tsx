import Link from 'next/link';
import { Mark } from './mark';

export function Brand({ href }: { href: string }) {
  return (
    <Link className="fp-brand" href={href}>
      <Mark />
      Fellespott
    </Link>
  );
}
