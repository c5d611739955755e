import { useLayoutEffect, useRef } from "react";
import type { CaseEditor } from "../editor/case-editor.ts";

/** Where an editor stands in the page. The editor itself goes on living when this is taken away. */
export function EditorSlot({ editor }: { editor: CaseEditor }) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    slot.current?.append(editor.element);
    return () => editor.element.remove();
  }, [editor]);
  return <div className="editor-slot" ref={slot} />;
}
