package org.cartagena40.events.silence;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.jspecify.annotations.Nullable;

/**
 * The Presidency put a text to the members under silence. Everything here is frozen but the deadline, which only an
 * extension moves (rule 3). Where its language texts differ, the authoritative one holds (F31). The provisional identifier carries no number: numbers are given on adoption.
 */
public record ProcedureOpened(
        ProcedureId procedure,
        String provisionalId,
        Round round,
        Subject subject,
        String title,
        List<LanguageText> texts,
        String authoritativeLanguage,
        LegalBasis legalBasis,
        Deadline deadline,
        @Nullable String shortDeadlineReason,
        List<MemberState> addressees,
        List<MemberState> entitled,
        ProceduralRules rules,
        Disclosure disclosure,
        ObjectionPolicy objectionPolicy,
        EffectiveTime effective,
        Act act)
        implements SilenceEvent {
    public ProcedureOpened {
        texts = List.copyOf(texts);
        addressees = List.copyOf(addressees);
        entitled = List.copyOf(entitled);
    }
}
