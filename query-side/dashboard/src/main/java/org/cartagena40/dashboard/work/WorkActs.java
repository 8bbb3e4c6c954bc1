package org.cartagena40.dashboard.work;

import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.work.WorkItem;

/**
 * By which acts something is done, for those whom it falls to. Whoever shows the forms of acts supplies it: the pages
 * know no act.
 */
@FunctionalInterface
public interface WorkActs {

    /** Where there are no forms. */
    WorkActs NONE = (item, visit) -> List.of();

    /** Those that the visitor may send as what it acts now; often one, and none where it can only be read about. */
    List<Act> of(WorkItem item, Visit visit);

    /** What it is called and where its form is. */
    record Act(String title, String page) {}
}
