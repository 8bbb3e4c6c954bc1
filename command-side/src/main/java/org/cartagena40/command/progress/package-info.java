/**
 * What is reported of the plan: indicators and their values, progress, good practices and challenges of each action or
 * chapter, and what a meeting makes of them. What nobody reported is not zero, and levels are never added up.
 *
 * <p>Terms of Reference III, IV, VI (000:43, 53, 57-59, 75); R68, R76, R150-R155. A State reports for itself; an office
 * reports for another with the source cited.
 */
@NullMarked
package org.cartagena40.command.progress;

import org.jspecify.annotations.NullMarked;
