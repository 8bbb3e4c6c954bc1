package org.cartagena40.standalone;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The next two-year cycle from the date of the Forum it prepares to the end of the biennium before it, over HTTP. It is
 * invented: no source tells of it. The failure cases F14 to F20 and F22 are met where they would happen.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class NextCycleStoryTest {

    private static RunningActa acta;
    private static NextCycle story;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder);
        story = new NextCycle(acta);
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Nested
    @Order(1)
    class First_the_date_is_set extends SettingTheDate {
        First_the_date_is_set() {
            super(story);
        }
    }

    @Nested
    @Order(2)
    class Then_progress_is_reported extends ReportingProgress {
        Then_progress_is_reported() {
            super(story);
        }
    }

    @Nested
    @Order(3)
    class Then_the_meeting_is_held extends HoldingTheMeeting {
        Then_the_meeting_is_held() {
            super(story);
        }
    }

    @Nested
    @Order(4)
    class There_the_priorities_are_set extends SettingPriorities {
        There_the_priorities_are_set() {
            super(story);
        }
    }

    @Nested
    @Order(5)
    class At_last_the_cycle_is_closed extends ClosingTheCycle {
        At_last_the_cycle_is_closed() {
            super(story);
        }
    }
}
