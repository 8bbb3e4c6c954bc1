/** The multi-stakeholder pledge (R55). */
@NullMarked
package org.cartagena40.query.pledges;

import org.jspecify.annotations.NullMarked;
