/** A running command side for tests: real PostgreSQL, a clock of the test's, one or more nodes. */
package org.cartagena40.command.running;
