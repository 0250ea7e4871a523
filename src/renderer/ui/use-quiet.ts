import { useEffect, useState } from 'react';

/** A value once it has not changed for so many milliseconds; at once where there is nothing to wait for. */
export function useQuiet<T>(value: T, delay: number): T {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return delay === 0 ? value : quiet;
}
