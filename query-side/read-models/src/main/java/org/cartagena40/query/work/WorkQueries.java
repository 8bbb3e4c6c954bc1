package org.cartagena40.query.work;

import java.util.List;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;

/** What is due at a moment for whoever asks: the seats that its institution holds then. */
public final class WorkQueries {

    private final Reading reading;
    private final List<WorkSource> sources;

    public WorkQueries(Reading reading, MeetingCalendar meetings) {
        this.reading = reading;
        this.sources = List.of(SilenceWork::items, OfficeWork::items, DocumentWork::items, new MeetingWork(meetings));
    }

    /** What is due first comes first. */
    public Page<WorkItem> work(Question question, Paging paging) {
        return reading.answer(question, asked -> {
            Desk desk = Desk.of(asked);
            List<WorkItem> items = desk.seats().isEmpty()
                    ? List.of()
                    : sources.stream().flatMap(source -> source.items(desk)).toList();
            return Page.of(items, WorkItem::order, paging);
        });
    }
}
