/**
 * What an auditor looks at first: corrections, acts on behalf of another, late acts, overrides, short deadlines, each
 * with its reason and its sentence (domain, 4.5 job 5; R159).
 *
 * <p>The lists pick from the record what deserves a second look; that an act is listed says nothing against it. What
 * could tell who objected is listed for those to whom its procedure discloses the objecting States (rule 19), so a list
 * read without an account may be shorter than the auditor's, who reads all.
 */
@NullMarked
package org.cartagena40.query.audit;

import org.jspecify.annotations.NullMarked;
