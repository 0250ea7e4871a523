import { useEffect, useState } from 'react';

/** True once `isActive` has held for `delay` milliseconds, so that what is quick shows no sign of waiting. */
export function useDelayed(isActive: boolean, delay = 150): boolean {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (!isActive) return undefined;
    const timer = setTimeout(() => setDue(true), delay);
    return () => {
      clearTimeout(timer);
      setDue(false);
    };
  }, [isActive, delay]);
  return isActive && isDue;
}
