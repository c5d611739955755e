import { NetworkFigure } from "../../../network-map/figure/NetworkFigure.tsx";
import type { ReportNetwork } from "../../../report/network.ts";
import { useReport } from "../report-context.ts";

/** The ecogram as it was and as it is now, drawn side by side; the lines are explained once. */
export function NetworkFigures({ network }: { network: ReportNetwork }) {
  const { scenario, messages, who } = useReport();
  const { figure, network: words } = messages.listening;
  const client = scenario.persons.find(({ role }) => role === "client");
  const drawn = (when: "before" | "after") =>
    scenario.contacts.map((contact) => {
      const tie = network.contacts.find(({ id }) => id === contact.id)?.[when];
      return { contact, ...(tie && { tie }) };
    });
  return (
    <div className="before-after">
      <NetworkFigure
        contacts={drawn("before")}
        client={client}
        messages={figure}
        title={words.figure.before(who)}
        legend={false}
      />
      <NetworkFigure
        contacts={drawn("after")}
        client={client}
        messages={figure}
        title={words.figure.after(who)}
      />
    </div>
  );
}
