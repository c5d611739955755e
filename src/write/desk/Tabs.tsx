import type { KeyboardEvent, ReactNode } from "react";

export type Tab = { id: string; title: string; badge?: ReactNode };

type TabsProps = {
  /** Of this list of tabs; ids of tabs and panels are made of it. */
  name: string;
  label: string;
  tabs: readonly Tab[];
  selected: string;
  onSelect: (id: string) => void;
};

const tabId = (name: string, id: string) => `${name}-tab-${id}`;
const panelId = (name: string, id: string) => `${name}-panel-${id}`;

/** A list of tabs: the arrow keys go from one to the next, Tab goes into the panel. */
export function Tabs({ name, label, tabs, selected, onSelect }: TabsProps) {
  const moved = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    document.getElementById(tabId(name, next.id))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={moved}>
      {tabs.map(({ id, title, badge }) => (
        <button
          key={id}
          id={tabId(name, id)}
          type="button"
          role="tab"
          aria-selected={id === selected}
          aria-controls={id === selected ? panelId(name, id) : undefined}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {title}
          {badge}
        </button>
      ))}
    </div>
  );
}

type PanelProps = { name: string; id: string; className?: string; children: ReactNode };

/** What the selected tab shows. */
export function Panel({ name, id, className = "", children }: PanelProps) {
  return (
    <div
      className={`panel ${className}`}
      role="tabpanel"
      id={panelId(name, id)}
      aria-labelledby={tabId(name, id)}
    >
      {children}
    </div>
  );
}
