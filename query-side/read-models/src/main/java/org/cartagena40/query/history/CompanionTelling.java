package org.cartagena40.query.history;

import org.cartagena40.events.pledges.MultiStakeholderPledgeRegistered;
import org.cartagena40.events.processes.ExternalProcessRegistered;

/** Processes and pledges in words. */
final class CompanionTelling {

    private CompanionTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(ExternalProcessRegistered.class, CompanionTelling::process)
                .publicly(MultiStakeholderPledgeRegistered.class, CompanionTelling::pledge);
    }

    private static Phrase process(ExternalProcessRegistered event) {
        return Phrase.of(
                        "Quedó registrado el proceso %s (%s), con el que se coordina el Mecanismo%s",
                        "The process %s (%s), with which the Mechanism coordinates, was registered%s")
                .with(Quotation.of(event.name()), event.process(), Moments.of(event.effective()));
    }

    private static Phrase pledge(MultiStakeholderPledgeRegistered event) {
        return Phrase.of(
                        "Quedó registrado el compromiso conjunto %s (%s)%s; lo lidera %s%s",
                        "The multi-stakeholder pledge %s (%s) was registered%s; led by %s%s")
                .with(
                        Quotation.of(event.title()),
                        event.pledge(),
                        Moments.of(event.effective()),
                        Names.of(event.lead(), event.effective()),
                        Phrase.given(
                                event.supportedBy(),
                                body -> Phrase.of("; con el apoyo de %s", "; supported by %s")
                                        .with(Names.of(body, event.effective()))));
    }
}
