/** Turns requests about webhooks and what was sent to them into calls and JSON; must not know how messages are sent. */
@NullMarked
package org.wirecheck.http.webhook;

import org.jspecify.annotations.NullMarked;
