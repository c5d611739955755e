import { Component, type ReactNode } from "react";
import { WordsContext } from "./messages.ts";

/** Our own mistakes, told as ours: the choices are kept, and the way back is a reload. */
export class ErrorScreen extends Component<{ children: ReactNode }, { failed: boolean }> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const messages = this.context?.messages;
    return (
      <div className="problem" role="alert">
        <h1>{messages?.broken.title}</h1>
        <p>{messages?.broken.text}</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {messages?.caseProblem.reload}
        </button>
      </div>
    );
  }
}
