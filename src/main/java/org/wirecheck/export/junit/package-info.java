/** Turns reports into the XML that build servers read test results from; must not know how a report came about. */
@NullMarked
package org.wirecheck.export.junit;

import org.jspecify.annotations.NullMarked;
