package org.cartagena40.events.offices;

import org.cartagena40.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What a task is about.
 *
 * @param programme the number of the programme to lead, where the task is to lead one
 * @param meeting the meeting to convene or host, where it is about one
 */
public record TaskMatter(
        String description,
        @Nullable Integer programme,
        @Nullable MeetingId meeting) {}
