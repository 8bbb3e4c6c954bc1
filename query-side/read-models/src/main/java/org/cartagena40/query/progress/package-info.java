/**
 * What is reported of the plan at a moment: entries on actions and chapters, indicators with their values, assessments, who
 * reported and who did not, and the dashboard by cycle and chapter.
 *
 * <p>Terms of Reference III, IV, VI; R68, R76, R150-R155. What nobody reported is null, never zero; levels stand apart and
 * are never added up; what contradicts stands side by side; a corrected entry shows what it should say with the chain of its
 * corrections.
 */
@NullMarked
package org.cartagena40.query.progress;

import org.jspecify.annotations.NullMarked;
