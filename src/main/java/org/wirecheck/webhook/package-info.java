/** Turns the desk's events into signed messages to those who asked for them; must not know what the events mean. */
@NullMarked
package org.wirecheck.webhook;

import org.jspecify.annotations.NullMarked;
