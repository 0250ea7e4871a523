import { Component } from 'react';
import type { ReactNode } from 'react';
import { tellPicture } from '../ui/kept-picture';
import { strings } from '../ui/strings';
import controls from '../ui/controls.module.css';
import styles from './problem-screen.module.css';

type CrashBoundaryProps = { readonly children: ReactNode };
type CrashBoundaryState = { readonly error: Error | null };

/** Stands in for the window when a component threw: says so and offers to load it again; nothing on disk is touched. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): CrashBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    tellPicture('over');
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <main>
        <div className={styles.problem} role="alert">
          <h1 className={styles.title}>{strings.problems.crashed}</h1>
          <p>{strings.problems.crashedText}</p>
          <p className={styles.code}>{error.message}</p>
          <p>
            <button type="button" className={controls.primary} onClick={() => window.location.reload()}>
              {strings.problems.reload}
            </button>
          </p>
        </div>
      </main>
    );
  }
}
